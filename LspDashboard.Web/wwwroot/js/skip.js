// Blazor follows a link within the page by scrolling only; whoever skips wants to go on from there, so the focus goes along.
document.addEventListener('click', e => {
  const link = e.target.closest?.('a.skip');
  if (link) document.getElementById(new URL(link.href).hash.slice(1))?.focus();
});
