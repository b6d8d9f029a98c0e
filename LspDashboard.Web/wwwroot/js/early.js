// What a reader does before the page answers is not lost. A page is there as soon as it is sent; a moment later it comes alive and is
// drawn anew, and what was opened, chosen or typed until then is done again on the new drawing.
(() => {
  const kinds = 'details, select, input, textarea, button';
  const done = new Map();
  let first, held;

  const label = thing => thing.getAttribute('aria-label') ?? thing.name ?? thing.querySelector('summary')?.textContent ?? '';
  // Both drawings have the same things in the same order; a thing that is called otherwise there is another.
  const place = thing => [thing.localName, [...document.querySelectorAll(thing.localName)].indexOf(thing), label(thing)];
  const again = ([name, at, called]) => { const thing = document.querySelectorAll(name)[at]; return thing && label(thing) === called ? thing : undefined; };

  function note(e) {
    const thing = e.target.closest?.(e.type === 'click' ? 'button[type=button]' : kinds);
    if (!thing || thing.type === 'file') return;
    if (!done.has(thing)) done.set(thing, new Map());
    done.get(thing).set(e.type, { type: e.type, place: place(thing), value: thing.value, checked: thing.checked, open: thing.open });
  }

  function redo({ type, place, value, checked, open }) {
    const thing = again(place);
    if (!thing) return;
    if (type === 'toggle') thing.open = open;
    else if (type === 'click') thing.click();
    else {
      if (thing.type === 'checkbox' || thing.type === 'radio') thing.checked = checked;
      else thing.value = value;
      thing.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }

  const events = ['toggle', 'input', 'change', 'click'];
  const watch = new MutationObserver(() => {
    first ??= document.getElementById('main');
    const now = document.getElementById('main');
    if (!first || first.isConnected || !now) return;
    watch.disconnect();
    document.removeEventListener('focusin', hold);
    for (const type of events) document.removeEventListener(type, note, true);
    for (const events of done.values()) for (const what of events.values()) redo(what);
    if (held && document.activeElement === document.body) again(held)?.focus({ preventScroll: true });
  });

  function hold(e) { held = e.target.matches(`${kinds}, summary, a`) ? place(e.target) : undefined; }

  document.addEventListener('focusin', hold);
  for (const type of events) document.addEventListener(type, note, true);
  watch.observe(document.documentElement, { childList: true, subtree: true });
})();
