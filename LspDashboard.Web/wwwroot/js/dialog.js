// The native <dialog> keeps focus inside, closes on Esc and gives focus back to where it was.
export function open(dialog) {
  if (!dialog.open) dialog.showModal();
}

export function close(dialog) {
  if (dialog?.open) dialog.close();
}
