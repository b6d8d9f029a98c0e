// Keeps what a reader looks at where it is, and the focus, while the page around it changes: a Blazor batch may put rows above it, or draw a row anew.
(() => {
  let held = [];
  let focused;

  // Remembers a few things on the screen and where they are; the first that is still there afterwards decides.
  function hold() {
    held = [];
    const link = document.activeElement?.closest?.('main a[href]');
    focused = link && { href: link.getAttribute('href'), words: link.textContent };
    // At the top of the page there is nothing above that could grow.
    if (scrollY < 40) return;
    const [seen, around] = [new Set(), new Set()];
    for (const share of [0.25, 0.4, 0.55, 0.7, 0.1, 0.85]) {
      for (const x of [0.3, 0.6]) {
        const thing = document.elementFromPoint(innerWidth * x, innerHeight * share)?.closest('tr, li, article, h1, h2, h3, p, figure, svg, [id]');
        if (!thing || !thing.closest('main') || thing.id === 'main') continue;
        seen.add(thing);
        // Where the thing itself is drawn anew, what it stands in is still there.
        const outer = thing.parentElement.closest('tr, li, section, main');
        if (outer && outer.id !== 'main') around.add(outer);
      }
    }
    held = [...seen, ...around].map(thing => [thing, thing.getBoundingClientRect().top]);
  }

  // Browsers that anchor scrolling themselves have moved the page already; then there is nothing left to move.
  function restore() {
    const anchor = held.find(([thing]) => thing.isConnected);
    held = [];
    if (anchor) {
      const moved = anchor[0].getBoundingClientRect().top - anchor[1];
      if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
    }
    if (!focused || document.activeElement !== document.body) return;
    const links = [...document.querySelectorAll('main a[href]')].filter(link => link.getAttribute('href') === focused.href);
    (links.find(link => link.textContent === focused.words) ?? links[0])?.focus({ preventScroll: true });
  }

  window.lspPlace = { hold, restore };
})();
