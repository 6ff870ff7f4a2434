import type { Place } from './problem.ts';
import type { Position } from './tree.ts';

/** Lines that look like Markdown to their author and are words to every reader: pasted, or with a space too few. */
const LOOKALIKES: readonly (readonly [begin: RegExp, message: string, hint: string])[] = [
  [/^#{1,6}\u00A0/, 'Na de # staat een vaste spatie: dit is geen kop.', 'Typ de spatie opnieuw.'],
  [/^#{2,6}(?=[^\s#])/, 'Na de # ontbreekt een spatie: dit is geen kop.', 'Zet een spatie na de laatste #.'],
  [/^[-*+]\u00A0/, 'Na het streepje staat een vaste spatie: dit is geen lijst.', 'Typ de spatie opnieuw.'],
  [/^\d{1,3}[.)]\u00A0/, 'Na het nummer staat een vaste spatie: dit is geen lijst.', 'Typ de spatie opnieuw.'],
  [/^[•‣⁃▪●○◦∙·]\s*/u, 'Een geplakt bolletje maakt geen lijst.', 'Zet "- " voor elk punt.'],
  [
    /^\|.*\|\s*$/,
    'Dit lijkt een tabel, maar de regel met streepjes (|---|---|) ontbreekt.',
    'Zet onder de eerste rij een regel met |---|, één voor elke kolom.',
  ],
];
/** Signs of Markdown that were meant to do something and did not. */
const LEFTOVERS: readonly (readonly [sign: RegExp, message: string, hint: string])[] = [
  [/(?<!\\)\]\s+\((?=https:|mailto:|tel:)/, 'Tussen ] en ( staat een spatie: dit is geen link.', 'Haal de spatie weg.'],
];

/**
 * Finds what looks like markup in a paragraph and is text.
 * @param source the whole text
 * @param position where the paragraph stands in it
 * @returns the first of each line
 */
export function findLookalikes(
  source: string,
  { start, end }: Position,
): readonly (Place & { readonly message: string; readonly hint: string })[] {
  const lines = source.slice(start.offset, end.offset).split('\n');
  return lines.flatMap((line, i) => {
    const text = i === 0 ? line : line.replace(/^[\s>]+/, '');
    const column = (i === 0 ? start.column : 1) + line.length - text.length;
    const begun = LOOKALIKES.find(([sign]) => sign.test(text));
    if (begun) return [{ line: start.line + i, column, message: begun[1], hint: begun[2] }];
    return LEFTOVERS.flatMap(([sign, message, hint]) => {
      const index = text.search(sign);
      return index < 0 ? [] : [{ line: start.line + i, column: column + index, message, hint }];
    }).slice(0, 1);
  });
}
