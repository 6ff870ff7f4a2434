/** How wide a column may be in relation to the widest word it must hold. */
const ROOM_FOR_WORD = 1.2;

/**
 * The share of the width each column of a table gets: more for more text, but less than in proportion,
 * and never too little for its longest word.
 * @param rows the texts of all rows, header included
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/).map((part) => part.length)));
    return Math.round(Math.max(word * ROOM_FOR_WORD, longest ** 0.75, 3) * 10) / 10;
  });
}

/** Whether the first cell of each row says what the row is about: it is never left open, and no two say the same. */
export function headsRows([, ...rows]: readonly (readonly string[])[]): boolean {
  const names = rows.map(([first = '']) => first.trim());
  return names.length > 0 && !names.includes('') && new Set(names).size === names.length;
}
