// A server that was restarted does not know this page any more: load it again, so that a screen on a wall never shows old figures.
const modal = document.getElementById('components-reconnect-modal');
new MutationObserver(() => {
  if (modal.classList.contains('components-reconnect-rejected')) location.reload();
}).observe(modal, { attributes: true, attributeFilter: ['class'] });
