// False where the browser has no clipboard to give, or the reader has not allowed it.
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function select(field) {
  field?.focus();
  field?.select();
}
