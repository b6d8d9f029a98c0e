// What is typed during a meeting: kept on this machine at once, each under a key of its own, and sent as soon as there is a connection.
export function keepMinutes(deck, page) {
  const prefix = `lsp-minute:${deck.dataset.slug}:${deck.dataset.who}:`;
  const form = deck.querySelector('[data-write]');
  const sending = deck.querySelector('[data-sending]');
  const unsaved = new Map(); // a private window may refuse localStorage: then for this page only
  let kind = 'Note', wait = 2000, timer, isSending = false;

  function waiting() {
    const all = new Map(unsaved);
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const name = localStorage.key(i);
        if (name.startsWith(prefix)) all.set(name.slice(prefix.length), JSON.parse(localStorage.getItem(name)));
      }
    } catch { /* see above */ }
    return [...all.values()].sort((a, b) => a.typedAt - b.typedAt);
  }

  function keep(minute) {
    try { localStorage.setItem(prefix + minute.key, JSON.stringify(minute)); } catch { unsaved.set(minute.key, minute); }
  }

  function forget(minute) {
    unsaved.delete(minute.key);
    try { localStorage.removeItem(prefix + minute.key); } catch { /* see above */ }
  }

  // Beside what is saved, what is not yet.
  function draw() {
    for (const line of deck.querySelectorAll('.waiting')) line.remove();
    for (const minute of waiting()) {
      for (const list of deck.querySelectorAll(`[data-minutes-of="${minute.about}"], [data-minutes-of=""]`)) {
        const line = document.createElement('li');
        const what = document.createElement('b');
        line.className = 'waiting';
        what.textContent = `${minute.kind}, ${minute.problem ? 'not taken' : 'waiting to be sent'}:`;
        line.append(what, ` ${minute.text}`);
        list.append(line);
      }
    }
    for (const nothing of deck.querySelectorAll('.nothing')) nothing.hidden = waiting().length > 0;
  }

  function say(saved = false) {
    const [all, refused] = [waiting(), waiting().find(m => m.problem)];
    sending.textContent = refused ? `Not taken: ${refused.problem} Press N to mend it.` : all.length > 0 ? `Waiting to be sent (${all.length})` : saved ? 'Saved' : '';
  }

  async function post(minute) {
    const body = new URLSearchParams({ key: minute.key, kind: minute.kind, text: minute.text, period: minute.period });
    if (minute.about) body.set('about', minute.about);
    if (minute.meeting) body.set('meeting', minute.meeting);
    body.set('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
    const answer = await fetch(deck.dataset.minutes, { method: 'POST', body, redirect: 'manual' });
    if (answer.ok) { forget(minute); return true; }
    if (answer.status === 422) { keep({ ...minute, problem: (await answer.json()).problem }); return true; }
    // The page that is fetched again brings a new token, or says that the sign-in ended.
    await self.refresh?.();
    return false;
  }

  async function send() {
    clearTimeout(timer);
    if (isSending || !form) return;
    isSending = true;
    const before = waiting().length;
    let isDone = true;
    for (const minute of waiting().filter(m => !m.problem)) {
      try { isDone = await post(minute); } catch { isDone = false; }
      if (!isDone) break;
    }
    isSending = false;
    wait = isDone ? 2000 : Math.min(wait * 2, 30_000);
    if (!isDone) timer = setTimeout(send, wait);
    say(before > 0 && isDone);
    draw();
  }

  function write(what) {
    if (!form) return;
    const refused = waiting().find(m => m.problem);
    kind = refused?.kind ?? what;
    const slide = page.here();
    form.querySelector('h2').textContent = kind;
    form.querySelector('[data-write-about]').textContent = slide.dataset.aboutName ? `On ${slide.dataset.aboutName}, ${slide.dataset.name}` : 'On the partnership as a whole';
    if (refused) { form.elements.text.value = refused.text; forget(refused); say(); draw(); }
    page.open('write');
    count();
    form.elements.text.focus();
  }

  // A full box takes no more, and what is pasted is cut there: said from a paragraph before.
  function count() {
    const { value: { length }, maxLength: most } = form.elements.text;
    const number = n => n.toLocaleString('en-GB');
    form.querySelector('[data-write-count]').textContent = length >= most ? `${number(most)} of ${number(most)} characters: no more fits. Look whether the end was cut off.`
      : length >= most - 300 ? `${number(length)} of ${number(most)} characters` : '';
  }

  form?.addEventListener('input', count);

  form?.addEventListener('submit', e => {
    e.preventDefault();
    const text = form.elements.text.value.trim();
    if (!text) return;
    keep({ key: newKey(), kind, text, about: page.here().dataset.about ?? '', meeting: deck.dataset.meeting ?? '', period: deck.dataset.period, typedAt: Date.now() });
    form.reset();
    page.close();
    say();
    draw();
    wait = 2000;
    send();
  });

  form?.addEventListener('keydown', e => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) form.requestSubmit(); });

  // randomUUID is there only where the connection is safe, and a partnership's own network may do without.
  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((b, i) => (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + b.toString(16).padStart(2, '0')).join('');
  }

  addEventListener('storage', e => { if (e.key?.startsWith(prefix)) { say(); draw(); } });
  const self = { write, draw, send, refresh: undefined };
  if (waiting().length > 0) { say(); send(); }
  return self;
}
