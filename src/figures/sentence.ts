/** The same text with a capital, to begin a sentence with a text of the ledger. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
