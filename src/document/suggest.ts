/** The number of letters to add, drop, change or swap with a neighbour to make `a` into `b`. */
export function distance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (above[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How many letters of a name may differ: a third, at least two, but fewer for the shortest. */
function slack(name: string): number {
  return name.length < 4 ? Math.floor(name.length / 2) : Math.max(2, Math.floor(name.length / 3));
}

/** The known name nearest to what was written, or undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const low = written.toLowerCase();
  let best: { name: string; rank: number } | undefined;
  for (const name of known) {
    const most = Math.min(slack(name), low.length - 1);
    // What one is longer must be added: most names are out without a look at their letters.
    if (Math.abs(low.length - name.length) > most) continue;
    const at = distance(low, name.toLowerCase());
    if (at > most) continue;
    // Of two names as near, the one with the same first letter is meant.
    const rank = at - (name[0]?.toLowerCase() === low[0] ? 0.5 : 0);
    if (best === undefined || rank < best.rank) best = { name, rank };
  }
  return best?.name;
}

/** So many names one still reads through; of more, the first twelve show what they are like. */
const MOST = 24;

/** A Dutch hint that names the nearest known name, or else all of them; of very many the first, and how many there are. */
export function didYouMean(
  written: string,
  known: Iterable<string>,
  shape: (name: string) => string = (n) => n,
): string {
  const names = [...known];
  const near = nearest(written, names);
  if (near !== undefined) return `Bedoelde je ${shape(near)}?`;
  const isMany = names.length > MOST;
  const shown = (isMany ? names.slice(0, 12) : names).map(shape).join(', ');
  return names.length === 0
    ? 'Er is er nog geen.'
    : `Kies uit: ${shown}${isMany ? ` … (${names.length} in totaal)` : ''}.`;
}
