// Keeps an open presentation fresh: it listens, fetches the page again when facts changed, and says when it cannot.
const longestSilence = 40_000; // the server gives a sign of life every 15 seconds

export function follow(deck, replaced, minutes) {
  const connection = deck.querySelector('[data-connection]');
  const news = deck.querySelector('[data-news]');
  const at = () => document.getElementById('slides').dataset.at;
  let source, silence, timer, running, next, wait = 1000, isLost = false, hasEnded = false;

  function say(words, link) {
    connection.replaceChildren(words);
    if (link) connection.append(' ', link);
  }

  function signIn() {
    const link = document.createElement('a');
    Object.assign(link, { href: deck.dataset.signIn, target: '_blank', textContent: 'Sign in again' });
    say(`Your sign-in here ended: the figures are those of ${at()}, and what you typed is kept.`, link);
  }

  function lost() {
    isLost = true;
    if (!hasEnded) say(`No connection: the figures are those of ${at()}.`);
  }

  // True when the page is as the server has it. One at a time, and one more for what changed meanwhile: an older answer never replaces a newer.
  function refresh() {
    if (running) return next ??= running.then(() => { next = undefined; return refresh(); });
    return running = fetchPage().finally(() => { running = undefined; });
  }

  async function fetchPage() {
    let answer;
    try { answer = await fetch(location.pathname + location.search, { cache: 'no-store' }); } catch { lost(); return false; }
    if (answer.redirected || !answer.ok) { hasEnded = answer.redirected || answer.status === 404; if (hasEnded) signIn(); else lost(); return false; }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!fresh.getElementById('slides')) { lost(); return false; }
    replaced(() => {
      for (const id of ['slides', 'pages']) document.getElementById(id).replaceWith(fresh.getElementById(id));
      // Whoever signs in again has a new one.
      const token = '[name="__RequestVerificationToken"]';
      if (deck.querySelector(token) && fresh.querySelector(token)) deck.querySelector(token).value = fresh.querySelector(token).value;
    });
    // An answer that was on its way when the network went is the last for a while.
    if (!navigator.onLine) { lost(); return false; }
    if (isLost || hasEnded) say('');
    [isLost, hasEnded] = [false, false];
    return true;
  }

  function again() {
    source?.close();
    clearTimeout(silence);
    clearTimeout(timer);
    timer = setTimeout(async () => { if (await refresh()) listen(); else again(); }, wait);
    wait = Math.min(wait * 2, 30_000);
  }

  function alive() {
    clearTimeout(silence);
    silence = setTimeout(() => { lost(); again(); }, longestSilence);
  }

  function listen() {
    source?.close();
    source = new EventSource(deck.dataset.changes);
    source.onopen = () => { wait = 1000; alive(); };
    source.onerror = () => { lost(); again(); };
    source.addEventListener('alive', alive);
    // From here on nothing is missed; what changed since the page was made is fetched, and what waits is sent.
    source.addEventListener('alive', () => { refresh(); minutes.send(); }, { once: true });
    source.addEventListener('ended', () => { hasEnded = true; signIn(); again(); });
    source.addEventListener('changed', async e => {
      alive();
      if (await refresh()) news.textContent = JSON.parse(e.data).line;
    });
    alive();
  }

  addEventListener('offline', () => { source?.close(); lost(); });
  addEventListener('online', () => { wait = 250; again(); });
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', e => { if (e.persisted) again(); });
  // A page that is loaded again while there is no connection would be gone.
  addEventListener('beforeunload', e => { if (isLost) e.preventDefault(); });
  minutes.refresh = refresh;
  listen();
}
