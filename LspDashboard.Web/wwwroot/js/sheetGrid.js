// A drawn sheet: says what is in view, keeps the keys that move the selection from scrolling, and brings the selected cell into view.
const moves = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', ' ']);
const pause = 70;

export function watch(box, page) {
  let waiting = 0;
  const tell = () => {
    waiting = 0;
    page.invokeMethodAsync('Show', box.scrollTop, box.scrollLeft, box.clientHeight, box.clientWidth);
  };
  const soon = () => { waiting ||= setTimeout(tell, pause); };
  const keys = e => { if (moves.has(e.key) && e.target.closest('[role="grid"]')) e.preventDefault(); };
  box.addEventListener('scroll', soon, { passive: true });
  box.addEventListener('keydown', keys);
  const size = new ResizeObserver(soon);
  size.observe(box);
  return {
    reveal(head, letters, focus) {
      const cell = box.querySelector('[tabindex="0"]');
      if (!cell) return;
      const [seen, at] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
      if (cell.role !== 'columnheader') {
        if (at.top < seen.top + letters) box.scrollTop -= seen.top + letters - at.top;
        else if (at.bottom > seen.top + box.clientHeight) box.scrollTop += Math.min(at.bottom - seen.top - box.clientHeight, at.top - seen.top - letters);
      }
      if (cell.role !== 'rowheader') {
        if (at.left < seen.left + head) box.scrollLeft -= seen.left + head - at.left;
        else if (at.right > seen.left + box.clientWidth) box.scrollLeft += Math.min(at.right - seen.left - box.clientWidth, at.left - seen.left - head);
      }
      if (!focus) return;
      box.scrollIntoView({ block: 'nearest' });
      cell.focus({ preventScroll: true });
    },
    stop() {
      clearTimeout(waiting);
      size.disconnect();
      box.removeEventListener('scroll', soon);
      box.removeEventListener('keydown', keys);
    },
  };
}

// What is typed replaces what is there.
export function edit(input) {
  input?.focus();
  input?.select();
}
