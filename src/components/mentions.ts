const seen = new WeakMap<Request, Set<string>>();

/**
 * Whether this is the first time a fact is mentioned with its source on the page being rendered: only that mention
 * carries the anchor its note leads back to. Asking counts as mentioning.
 */
export function isFirstMention(request: Request, factId: string): boolean {
  const mentioned = seen.get(request) ?? new Set<string>();
  seen.set(request, mentioned);
  if (mentioned.has(factId)) return false;
  mentioned.add(factId);
  return true;
}
