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
// The rooms scroll on a narrow screen: the one that one is in is to be seen.
const rooms = () => { const nav = document.querySelector('.tabs-nav'); const here = nav?.querySelector('[aria-current]'); if (here && nav.scrollWidth > nav.clientWidth) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2; };
rooms();
new MutationObserver(rooms).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
