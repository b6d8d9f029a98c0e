// When this reader was last here, kept in their own browser: nobody else's business, and no cookie.
(() => {
  const read = (store, key) => { try { return JSON.parse(store.getItem(key)); } catch { return null; } };
  const write = (store, key, value) => { try { store.setItem(key, JSON.stringify(value)); } catch { /* a browser that keeps nothing shows nothing */ } };

  // For as long as this tab is open the visit before stays the same, so that the list does not vanish at the first click.
  function before(place, latest) {
    const key = 'lsp-last-here:' + place;
    let visit = read(sessionStorage, key);
    if (!visit) {
      visit = read(localStorage, key) ?? { change: latest, at: null };
      write(sessionStorage, key, visit);
    }
    write(localStorage, key, { change: latest, at: new Date().toISOString() });
    return visit;
  }

  // Said to be read: the list begins anew from here.
  function seen(place, latest) {
    const visit = { change: latest, at: new Date().toISOString() };
    write(sessionStorage, 'lsp-last-here:' + place, visit);
    write(localStorage, 'lsp-last-here:' + place, visit);
  }

  window.lspLastHere = { before, seen };
})();
