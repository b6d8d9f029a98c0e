// Keys that go somewhere or do something. The table comes from the server; what it says is also what the map of keys shows.
// Never while somebody types, never with a modifier that the browser or a screen reader may want, and never when turned off.
const offKey = 'lsp-keys';
const patience = 1500; // between the two keys of a sequence
const typing = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"]), textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="grid"], [role="application"], [role="listbox"], [role="menu"], [role="slider"]';
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
let shortcuts = [];
let act = () => {};
let begun = '';
let forget = 0;
let unsaved = false; // a private window may refuse localStorage: then for this page only

export const areOn = () => {
  try { return localStorage.getItem(offKey) !== 'off' && !unsaved; } catch { return !unsaved; }
};

function turn(on) {
  unsaved = !on;
  try { if (on) localStorage.removeItem(offKey); else localStorage.setItem(offKey, 'off'); } catch { /* see above */ }
}

// Here and not by way of the server: who leaves the page at once has turned them all the same.
document.addEventListener('change', e => { if (e.target.matches?.('.keys-switch input')) turn(e.target.checked); });

export function listen(table, action) {
  shortcuts = table;
  act = action;
  begun = '';
}

document.addEventListener('keydown', e => {
  if (shortcuts.length === 0 || e.defaultPrevented || e.isComposing || e.repeat) return;
  const modifier = isMac ? e.metaKey && !e.ctrlKey : e.ctrlKey && !e.metaKey;
  if (modifier && !e.altKey && !e.shiftKey) {
    run(e, shortcuts.find(s => s.keys === `Ctrl+${e.key.toLowerCase()}`));
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey || ['Shift', 'CapsLock'].includes(e.key)) return;
  if (!areOn() || e.target.closest?.(typing) || document.querySelector('dialog[open]')) {
    begun = '';
    return;
  }
  const pressed = begun ? `${begun} ${e.key}` : e.key;
  begun = '';
  clearTimeout(forget);
  if (run(e, shortcuts.find(s => s.keys === pressed))) return;
  if (shortcuts.some(s => s.keys.startsWith(pressed + ' '))) {
    begun = pressed;
    forget = setTimeout(() => { begun = ''; }, patience);
  }
});

function run(e, shortcut) {
  if (!shortcut) return false;
  e.preventDefault();
  act(shortcut);
  return true;
}
