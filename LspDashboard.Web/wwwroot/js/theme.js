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
  // Another colour scheme of the root has every element of the page styled again, whatever it changes. On a long page what is in view
  // is changed first, by the body, while rows out of view keep the old colours; the root follows once that is painted.
  const long = 60;
  let coming = null;
  const settle = () => {
    coming = null;
    root.dataset.theme = wanted();
    if (document.body) delete document.body.dataset.theme;
    for (const row of document.querySelectorAll('tr[data-theme]')) delete row.dataset.theme;
    document.dispatchEvent(new CustomEvent('lsp-theme', { detail: root.dataset.theme }));
  };
  const apply = () => {
    const theme = wanted();
    if ((coming ?? root.dataset.theme) === theme) return;
    const rows = document.body && root.dataset.theme ? document.querySelectorAll('tbody > tr') : [];
    if (rows.length < long) return settle();
    const away = [...rows].filter(row => { const box = row.getBoundingClientRect(); return box.bottom < 0 || box.top > innerHeight; });
    for (const row of away) row.dataset.theme = root.dataset.theme;
    document.body.dataset.theme = coming = theme;
    requestAnimationFrame(() => setTimeout(settle));
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
