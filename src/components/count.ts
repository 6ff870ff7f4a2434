const counts = new WeakMap<Request, Map<string, number>>();

/**
 * How often a key has been met on the page being rendered, this time included, from 1. It gives ids that occur once:
 * the first mention of a fact, or the second field with the same label.
 */
export function countOf(request: Request, key: string): number {
  const ofPage = counts.get(request) ?? new Map<string, number>();
  counts.set(request, ofPage);
  const count = (ofPage.get(key) ?? 0) + 1;
  ofPage.set(key, count);
  return count;
}
