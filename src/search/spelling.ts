/** How Dutch sounds, roughly: spellings that are mixed up come out alike. "burnoud" and "burnout", "arbijd" and "arbeid". */
export function sound(word: string): string {
  return word
    .replace(/ij|ei|ey/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/sch/g, 'sg')
    .replace(/ch|gh/g, 'g')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/x/g, 'ks')
    .replace(/tie$/, 'sie')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/d$/, 't')
    .replace(/(.)\1/g, '$1');
}

/**
 * In how many steps one word becomes the other: a letter more, less or other, or two swapped.
 * @returns more than `most` as soon as it is sure
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** How many steps off a word of this length may be and still be meant. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * How far a word is from one of ours: 0.25 when they only sound alike, up to the tolerance of its length; undefined
 * when too far. A word that begins with another letter must be nearer and longer.
 */
export function misspelt(typed: string, ours: string): number | undefined {
  const most = tolerance(typed.length);
  if (most === 0 || Math.abs(typed.length - ours.length) > most + 1 || /\d/.test(typed + ours)) return undefined;
  const [a, b] = [sound(typed), sound(ours)];
  const limit = a[0] === b[0] ? most : typed.length < 6 ? 0 : 1;
  const steps = Math.min(distance(typed, ours, limit), distance(a, b, limit) + 0.25);
  return steps <= limit ? steps : undefined;
}
