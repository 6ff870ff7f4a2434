/** Hands a file to the reader. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it over by then; sooner, some would lose it.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
