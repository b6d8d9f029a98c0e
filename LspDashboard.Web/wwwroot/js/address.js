// Puts parts of the view into the address at once, those that are empty out of it.
export function rememberAll(parts) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parts)) if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

// Puts a part of the view into the address without navigating: the page stays where the reader is.
export function remember(name, value) {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}
