// Puts a part of the view into the address without navigating: the page stays where the reader is.
export function remember(name, value) {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}
