/** Sides of sheets as a printer gives them: front and back of each, what stands left and what stands right. */
type Sides<T> = readonly (readonly [left: T, right: T])[];

/**
 * What one reads from the first page to the last, once all sheets were laid on one pile, turned over the short edge as
 * they came, folded in the middle and stapled.
 */
export function foldPile<T>(sides: Sides<T>): T[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => [sides[2 * i], sides[2 * i + 1]] as const);
  // The right half of each sheet is read on the way in: its front, and its back, which then lies left of the next.
  const wayIn = sheets.flatMap(([front, back]) => (front && back ? [front[1], back[0]] : []));
  const wayOut = sheets.toReversed().flatMap(([front, back]) => (front && back ? [back[1], front[0]] : []));
  return [...wayIn, ...wayOut];
}
