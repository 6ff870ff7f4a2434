/** So much Typst markup is laid out before all of it is forgotten: to lay out anew what documents share takes time as well. */
const EACH = 100_000;

/**
 * Tells when it is time to forget what was laid out. What a document shares with those before it is a few hundredths of
 * its time; what Typst keeps of a book is hundreds of MB.
 * @returns asked before each document, with its size in characters of markup
 */
export function forgetting(): (size: number) => boolean {
  let laidOut = 0;
  return (size) => {
    laidOut += size;
    if (laidOut <= EACH) return false;
    laidOut = size;
    return true;
  };
}
