// In <head>, before the style sheets and not deferred, so that the first paint is already in the reader's colours.
// The choice (light, dark or system) lives in localStorage; <html data-theme> always says light or dark.
(() => {
  const key = 'lsp-theme';
  const root = document.documentElement;
  const night = matchMedia('(prefers-color-scheme: dark)');
  let unsaved = 'system'; // a private window may refuse localStorage: then for this page only
  const choice = () => {
    try { return localStorage.getItem(key) || unsaved; } catch { return unsaved; }
  };
  const wanted = () => choice() === 'system' ? (night.matches ? 'dark' : 'light') : choice();
  const mark = () => document.querySelectorAll('[data-theme-choice]').forEach(input => { input.checked = input.value === choice(); });
  const apply = () => {
    const theme = wanted();
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    document.dispatchEvent(new CustomEvent('lsp-theme', { detail: theme }));
  };

  apply();
  night.addEventListener('change', apply);
  addEventListener('storage', e => { if (e.key === key) { apply(); mark(); } });
  // Enhanced navigation copies the new page's <html> attributes, which know nothing of the theme.
  new MutationObserver(() => { apply(); mark(); }).observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  document.addEventListener('DOMContentLoaded', mark);
  document.addEventListener('change', e => {
    if (!e.target.matches?.('[data-theme-choice]')) return;
    unsaved = e.target.value;
    try { localStorage.setItem(key, unsaved); } catch { /* see above */ }
    apply();
    mark();
  });
  window.lspTheme = { mark };
})();
