/** How wide a column may be in relation to the widest word it must hold. */
const ROOM_FOR_WORD = 1.1;
/** What a line of one cell costs that makes its row no higher: it stands in the way where the row is made lower later. */
const SPARE_LINE = 0.3;

/** How many letters stand beside each other in all columns of a table together, by what it stands in. */
export const LETTERS = { column: 42, page: 84 } as const;

/** How many lines words of these lengths take on lines of so many letters. */
function linesOf(words: readonly number[], width: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + 1 + word > width) [lines, used] = [lines + 1, 0];
    used += used === 0 ? word : word + 1;
    // A word that is longer than its line is broken.
    while (used > width) [lines, used] = [lines + 1, used - width];
  }
  return lines;
}

/** The lines of each cell of a column, by its width; worked out once for each width. */
function heightsOf(texts: readonly string[]) {
  const cells = texts.map((text) => text.split(/\s+/).map((word) => word.length));
  const known = new Map<number, readonly number[]>();
  return (width: number): readonly number[] => {
    const heights = known.get(width) ?? cells.map((words) => linesOf(words, width));
    known.set(width, heights);
    return heights;
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** How high a table is, in lines. @param columns the lines of each cell */
function costOf(columns: readonly (readonly number[])[]): number {
  const rows = (columns[0] ?? []).map((_, row) => Math.max(...columns.map((heights) => heights[row] ?? 0)));
  return sum(rows) + SPARE_LINE * sum(columns.map(sum));
}

const columnsOf = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );

/** What a column needs for its longest word. */
function leastOf(texts: readonly string[]): number {
  const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/).map((part) => part.length)));
  return Math.max(word * ROOM_FOR_WORD, 3);
}

/** Whether columns of a table would be narrower than a word in a width of so many letters. */
export const breaksWords = (rows: readonly (readonly string[])[], letters: number): boolean =>
  sum(columnsOf(rows).map(leastOf)) > letters;

/** Every way to give letters of one column to another. */
function* transfers(shares: readonly number[], least: readonly number[]) {
  for (const [from, share] of shares.entries())
    for (const to of shares.keys())
      for (let by = 1; from !== to && share - by >= (least[from] ?? 0); by++)
        yield shares.map((own, i) => own + (i === to ? by : i === from ? -by : 0));
}

/**
 * The share of the width each column of a table gets, in letters: so that the table is low, and its longest words stand
 * on one line. It begins with more for more text, and then lets one column give to another as long as that helps.
 * @param rows the texts of all rows, header included
 * @param letters how many the whole width holds
 */
export function columnShares(rows: readonly (readonly string[])[], letters: number = LETTERS.page): number[] {
  const texts = columnsOf(rows);
  const heights = texts.map(heightsOf);
  const least = texts.map((column) => Math.ceil(Math.min(leastOf(column), letters / texts.length)));
  const asked = texts.map((column, i) => Math.max(least[i] ?? 0, ...column.map(({ length }) => length ** 0.75)));
  let shares = asked.map((own, i) => Math.max(least[i] ?? 0, Math.round((own / sum(asked)) * letters)));
  const costWith = (given: readonly number[]) => costOf(heights.map((heightsAt, i) => heightsAt(given[i] ?? 0)));
  for (let cost = costWith(shares); ; ) {
    const best = [...transfers(shares, least)]
      .map((given) => ({ given, cost: costWith(given) }))
      .reduce((low, one) => (one.cost < low.cost ? one : low), { given: shares, cost });
    if (best.cost >= cost) return [...shares];
    ({ given: shares, cost } = best);
  }
}

/** Whether the first cell of each row says what the row is about: it is never left open, and no two say the same. */
export function headsRows([, ...rows]: readonly (readonly string[])[]): boolean {
  const names = rows.map(([first = '']) => first.trim());
  return names.length > 0 && !names.includes('') && new Set(names).size === names.length;
}
