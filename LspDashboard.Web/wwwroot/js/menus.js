// Native details that open as a panel: Esc closes them and gives the focus back, and so does a click beside them.
const open = () => [...document.querySelectorAll('details[data-menu][open]')];
document.addEventListener('keydown', e => {
  if (e.key !== 'Escape' || e.defaultPrevented) return;
  const menu = e.target.closest?.('details[data-menu][open]') ?? open()[0];
  if (!menu || document.querySelector('dialog[open]')) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
document.addEventListener('click', e => open().forEach(menu => { if (!menu.contains(e.target)) menu.open = false; }));
