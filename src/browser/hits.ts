/** What was found goes along to its page behind the #, which no browser sends. */
const MARK = 'gezocht=';

/** An address with the words to mark there. */
export function withHits(href: string, words: readonly string[]): string {
  if (words.length === 0) return href;
  return `${href}${href.includes('#') ? '&' : '#'}${MARK}${encodeURIComponent(words.join(' '))}`;
}

/** The anchor in what stands behind the #, and the words to mark. Never throws, whatever stands there. */
export function readHits(hash: string): { readonly anchor: string; readonly words: readonly string[] } {
  const at = hash.lastIndexOf(MARK);
  if (at < 1) return { anchor: hash.slice(1), words: [] };
  const words = new URLSearchParams(hash.slice(at)).get(MARK.slice(0, -1)) ?? '';
  return { anchor: hash.slice(1, at - 1), words: words.split(' ').filter((word) => word !== '') };
}
