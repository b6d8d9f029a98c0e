// Keeps what a reader looks at where it is while the page around it changes: a Blazor batch may put rows above it.
(() => {
  let held = [];

  // Remembers a few things on the screen and where they are; the first that is still there afterwards decides.
  function hold() {
    held = [];
    // At the top of the page there is nothing above that could grow.
    if (scrollY < 40) return;
    const seen = new Set();
    for (const share of [0.25, 0.4, 0.55, 0.7, 0.1, 0.85]) {
      for (const x of [0.3, 0.6]) {
        const thing = document.elementFromPoint(innerWidth * x, innerHeight * share)?.closest('tr, li, article, h1, h2, h3, p, figure, svg, [id]');
        if (thing && thing.closest('main') && thing.id !== 'main') seen.add(thing);
      }
    }
    held = [...seen].map(thing => [thing, thing.getBoundingClientRect().top]);
  }

  // Browsers that anchor scrolling themselves have moved the page already; then there is nothing left to move.
  function restore() {
    const anchor = held.find(([thing]) => thing.isConnected);
    held = [];
    if (!anchor) return;
    const moved = anchor[0].getBoundingClientRect().top - anchor[1];
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
  }

  window.lspPlace = { hold, restore };
})();
