// What was pasted, as a stream of UTF-8.
export const read = area => new Blob([area.value]);
