// The search: opened at once, without waiting for the server, so that the first letter typed is never lost. Arrow keys move in the
// browser; what is found comes from the server. Where the reader has been stays in their own browser.
import { areOn, listen } from './keys.js';

const most = 12;
let host = null;

export function start(dialog, server, scope, shortcuts) {
  const isNew = host?.dialog !== dialog;
  host = { dialog, server, recent: `lsp-recent:${scope}`, input: dialog.querySelector('input'), list: dialog.querySelector('[role="listbox"]'), awaited: false };
  listen(shortcuts, act);
  setTimeout(remember, 400); // the page's title comes a moment after the page
  if (!isNew) return;
  dialog.dataset.ready = '';
  const { input, list } = host;
  dialog.addEventListener('close', () => server.invokeMethodAsync('Closed').catch(gone));
  dialog.addEventListener('click', clicked);
  input.addEventListener('keydown', typed);
  new MutationObserver(renewed).observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-for'] });
}

// A page that comes has started its own before the one that goes stops.
export function stop(dialog) {
  if (host?.dialog !== dialog && host) return;
  host = null;
  listen([], () => {});
}

export function open() {
  if (!host || host.dialog.open || document.querySelector('dialog[open]')) return;
  remember();
  host.input.value = '';
  host.awaited = false;
  host.dialog.showModal();
  host.input.focus();
  host.server.invokeMethodAsync('OpenedAsync', read().filter(p => p.href !== here())).catch(gone);
}

async function act({ href, does }) {
  if (href) Blazor.navigateTo(href);
  else if (does === 'search') open();
  else if (does === 'keys') await showKeys();
  else {
    const next = await host.server.invokeMethodAsync('BesideAsync', location.pathname, does === 'next' ? 1 : -1).catch(gone);
    if (next) Blazor.navigateTo(next);
  }
}

const showKeys = () => host.server.invokeMethodAsync('ShowKeysAsync', areOn()).catch(gone);

function clicked(e) {
  const { dialog } = host;
  if (e.target === dialog || e.target.closest('[data-close]')) dialog.close();
  else if (e.target.closest('a') && !e.ctrlKey && !e.metaKey && !e.shiftKey) dialog.close();
  else if (e.target.closest('[data-keys]')) {
    dialog.close();
    showKeys();
  }
}

function typed(e) {
  const options = all();
  const at = options.findIndex(o => o.getAttribute('aria-selected') === 'true');
  if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
    e.preventDefault();
    if (options.length) choose(options[(at + (e.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length]);
  } else if (e.key === 'Enter' && !e.isComposing) {
    // What stands in the list may still answer to what stood in the box a moment ago.
    if (host.list.dataset.for !== host.input.value) {
      e.preventDefault();
      host.awaited = true;
    } else if (options[at]) {
      e.preventDefault();
      options[at].click();
    }
  }
}

function renewed() {
  if (!host) return;
  const options = all();
  const old = host.shown;
  host.shown = host.list.dataset.for;
  choose(old === host.shown && options.find(o => o.getAttribute('aria-selected') === 'true') || options[0]);
  if (host.awaited && host.shown === host.input.value) {
    host.awaited = false;
    options[0]?.click();
  }
}

const all = () => [...host.list.querySelectorAll('[role="option"]')];

function choose(option) {
  for (const other of all()) if (other !== option) other.removeAttribute('aria-selected');
  if (!option) {
    host.input.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  host.input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

const here = () => location.pathname + location.search;

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(host.recent) ?? '[]');
    return Array.isArray(kept) ? kept.filter(p => typeof p?.name === 'string' && typeof p?.href === 'string') : [];
  } catch { return []; } // a private window, or something else's
}

function remember() {
  if (!host || location.pathname.endsWith('/search')) return;
  const name = document.title.replace(/ · LspDashboard$/, '');
  const kept = [{ name, href: here() }, ...read().filter(p => p.href !== here() && p.name !== name)].slice(0, most);
  try { localStorage.setItem(host.recent, JSON.stringify(kept)); } catch { /* see above */ }
}

new MutationObserver(remember).observe(document.head, { childList: true, subtree: true, characterData: true });

// The server went away; the notice of the connection says so.
const gone = () => {};
