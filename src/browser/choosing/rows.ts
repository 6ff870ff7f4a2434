/** A row of a table, with its cells as text. */
export interface Row {
  readonly row: HTMLTableRowElement;
  /** What the first cell says. */
  readonly name: string;
  /** What the other cells say. */
  readonly others: readonly string[];
}

/** The rows of a table below its head. */
export function rowsOf(table: ParentNode): readonly Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => {
    const [name = '', ...others] = [...row.cells].map((cell) => (cell.textContent ?? '').trim());
    return { row, name, others };
  });
}

/** A person to call, and why: the first words of the rows that name that person. */
export interface Called {
  readonly who: string;
  readonly why: readonly string[];
}

/** Everybody whom the chosen rows name in their second cell, each once, in the order of the rows. */
export function calledIn(rows: readonly Pick<Row, 'name' | 'others'>[]): readonly Called[] {
  const called = new Map<string, string[]>();
  for (const { name, others } of rows)
    for (const who of (others[0] ?? '').split(/\s*,\s*/).filter((part) => part !== '')) {
      const key = who.charAt(0).toUpperCase() + who.slice(1);
      called.set(key, [...(called.get(key) ?? []), name]);
    }
  return [...called].map(([who, why]) => ({ who, why }));
}
