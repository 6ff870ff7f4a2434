import { BorderStyle, type FileChild, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { readableText } from '../../corpus/words.ts';
import type { Table as TableNode } from '../../document/tree.ts';
import { lines, type Palette } from '../../theme/tokens.ts';
import { columnShares } from '../typst/columns.ts';
import { type Context, makeParagraph } from './context.ts';
import { writeLine } from './inline.ts';

/** The width of the text on A4 between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9_070;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
function bordersOf({ line }: Palette) {
  const hair = { style: BorderStyle.SINGLE, size: lines.print.hair * 8, color: line.slice(1) };
  return { top: hair, bottom: hair, insideHorizontal: hair, left: none, right: none, insideVertical: none };
}

/** A table whose first row is its head, which comes again on each page. */
export function writeTable(table: TableNode, context: Context): readonly FileChild[] {
  const texts = table.children.map((row) => row.children.map((cell) => readableText(context.corpus, cell)));
  const { print } = context.corpus.look.palettes;
  const shares = columnShares(texts);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((share / whole) * TEXT_WIDTH));
  const rows = table.children.map((row, index) => {
    const isHead = index === 0;
    const inside: Context = {
      ...context,
      style: 'Tabelcel',
      depth: 0,
      mark: undefined,
      run: isHead ? { bold: true } : {},
    };
    const cells = columnWidths.map(
      (size, i) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: print.accents.basis.tint.slice(1) } } : {}),
          children: [makeParagraph(writeLine(row.children[i]?.children ?? [], inside), inside)],
        }),
    );
    return new TableRow({ ...(isHead ? { tableHeader: true } : {}), cantSplit: true, children: cells });
  });
  const width = { size: TEXT_WIDTH, type: WidthType.DXA };
  // What follows a table would stick to it.
  const below = makeParagraph([], { style: undefined, depth: 0, mark: undefined });
  return [new Table({ width, columnWidths, borders: bordersOf(print), rows }), below];
}
