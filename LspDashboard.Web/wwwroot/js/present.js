// The full-screen view of a meeting: all pages are in the document already; this turns them. No circuit, and nothing to fetch.
import { areOn } from './keys.js';
import { keepMinutes } from './presentMinutes.js';
import { follow } from './presentLive.js';

const deck = document.getElementById('deck');
const find = (selector, within = deck) => within.querySelector(selector);
const slides = () => [...deck.querySelectorAll('.slide')];
const here = () => find('.slide.here');
const themeKey = 'lsp-present-theme';
let typed = ''; // digits of a page's number, until Enter
let page;

function show(index, announce = true) {
  const all = slides();
  const at = Math.min(Math.max(index, 0), all.length - 1);
  const held = here()?.contains(document.activeElement);
  all.forEach((slide, i) => slide.classList.toggle('here', i === at));
  page = all[at].dataset.key;
  // The base address is another page's: the hash alone would lead there.
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${at + 1}`);
  find('[data-number]').textContent = at + 1;
  find('[data-count]').textContent = all.length;
  for (const button of document.querySelectorAll('#pages [data-to]')) button.ariaCurrent = button.dataset.to === page ? 'page' : null;
  if (held) all[at].focus({ preventScroll: true });
  if (announce) find('[data-announce]').textContent = `Page ${at + 1} of ${all.length}: ${all[at].dataset.name}`;
}

const at = () => slides().findIndex(slide => slide.dataset.key === page);
const to = key => show(slides().findIndex(slide => slide.dataset.key === key));
const fromHash = () => (Number.parseInt(location.hash.slice(1), 10) || 1) - 1;

// New facts: the same page stays, wherever it stands now; where it has gone, its neighbour.
function replaced(swap) {
  const before = at();
  swap();
  const now = at();
  show(now < 0 ? before : now, false);
  minutes.draw();
}

const dialog = name => find(`[data-dialog="${name}"]`);
function open(name) {
  const box = dialog(name);
  if (!box || box.open) return;
  for (const other of deck.querySelectorAll('dialog[open]')) other.close();
  box.showModal();
  find('[aria-current]', box)?.focus();
}

const minutes = keepMinutes(deck, { here, open, close: () => dialog('write')?.close() });

function theme(dark = deck.dataset.theme !== 'dark') {
  deck.dataset.theme = dark ? 'dark' : 'light';
  find('[data-do="theme"]').setAttribute('aria-pressed', dark);
  try { localStorage.setItem(themeKey, deck.dataset.theme); } catch { /* a private window: for this page only */ }
}

async function fullscreen() {
  // Refused where the browser has none, as on a phone; the page fills the window all the same.
  try { await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()); } catch { find('[data-news]').textContent = 'This browser has no full screen.'; }
}

const doing = {
  next: () => show(at() + 1), previous: () => show(at() - 1), pages: () => open('pages'), keys: () => open('keys'),
  note: () => minutes.write('Note'), decision: () => minutes.write('Decision'), theme: () => theme(), fullscreen, close: () => find('dialog[open]')?.close(),
};

const keys = {
  ArrowRight: doing.next, ArrowDown: doing.next, PageDown: doing.next, ' ': doing.next, ArrowLeft: doing.previous, ArrowUp: doing.previous, PageUp: doing.previous,
  Home: () => show(0), End: () => show(Infinity), o: doing.pages, f: doing.fullscreen, n: doing.note, d: doing.decision, t: doing.theme, '?': doing.keys,
};

document.addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey || find('dialog[open]')) return;
  // Who turned single keys off, as for speech input, turned them off here too.
  if (/^[a-z?]$/i.test(e.key) && !areOn()) return;
  // A button that has the focus is pressed by the space bar, and a link by Enter.
  if (e.target.closest('button, a, input, textarea') && (e.key === ' ' || (e.key === 'Enter' && !typed))) return;
  if (/^\d$/.test(e.key)) typed = (typed + e.key).slice(-3);
  else if (e.key === 'Enter' && typed) { show(Number(typed) - 1); typed = ''; }
  else if (keys[e.key] ?? keys[e.key.toLowerCase()]) { typed = ''; (keys[e.key] ?? keys[e.key.toLowerCase()])(); }
  else { typed = ''; return; }
  e.preventDefault();
});

deck.addEventListener('click', e => {
  const control = e.target.closest('[data-do], [data-to]');
  if (!control) return;
  e.preventDefault();
  if (control.dataset.do) { doing[control.dataset.do](); return; }
  find('dialog[open]')?.close();
  to(control.dataset.to);
});

let from;
deck.addEventListener('touchstart', e => { from = e.touches.length === 1 ? e.touches[0] : undefined; }, { passive: true });
deck.addEventListener('touchend', e => {
  const [x, y] = from ? [e.changedTouches[0].clientX - from.clientX, e.changedTouches[0].clientY - from.clientY] : [0, 0];
  if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y) && !find('dialog[open]')) show(at() + (x < 0 ? 1 : -1));
}, { passive: true });

// Charts are drawn for a page and enlarged with the wall.
const fit = () => deck.style.setProperty('--enlarge', Math.max(1, 2.4 * Math.min(innerWidth / 1920, innerHeight / 1080)));
addEventListener('resize', fit);
addEventListener('hashchange', () => show(fromHash()));

try { theme(localStorage.getItem(themeKey) === 'dark'); } catch { theme(false); }
fit();
deck.classList.add('turned');
show(fromHash(), false);
minutes.draw();
follow(deck, replaced, minutes);
