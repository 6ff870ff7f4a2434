import { breakLines } from '../../figures/measure.ts';
import { cells, gaps, numbers, type TextBox } from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { accentFill, PALETTE, rgb } from './colors.ts';
import type { BigNumber, TableContent } from './model.ts';
import { identity } from './shapes.ts';
import { writeLine } from './text.ts';
import { emu, transform } from './xml.ts';

const border = (side: string, fill: string, width: number) => `<a:${side} w="${emu(width)}">${fill}</a:${side}>`;
const noBorder = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const NO_BORDERS = ['lnL', 'lnR', 'lnT', 'lnB'].map(noBorder).join('');

function margins(side: number, above: number): string {
  return `marL="${emu(side)}" marR="${emu(side)}" marT="${emu(above)}" marB="${emu(above)}"`;
}

function writeCell(text: string, header: boolean, accent: AccentName): string {
  const line = header ? border('lnB', accentFill(accent), 3) : border('lnB', rgb(PALETTE.lineStrong), 1);
  const edges = `${noBorder('lnL')}${noBorder('lnR')}${noBorder('lnT')}${line}`;
  const words = writeLine(text, { size: cells.size, bold: header, leading: cells.leading });
  const fill = header ? rgb(PALETTE.accents[accent].tint) : '<a:noFill/>';
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins(cells.side, cells.above)}>${edges}${fill}</a:tcPr></a:tc>`;
}

/** One row: its height in px, and its cells as written. */
interface Row {
  readonly height: number;
  readonly cells: readonly string[];
}

function writeFrame(
  id: number,
  title: string,
  box: TextBox,
  widths: readonly number[],
  rows: readonly Row[],
  properties: string,
): string {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const head = `<p:nvGraphicFramePr>${identity(id, 'Tabel', title)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...box, height }, 'p')}`;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map((row) => `<a:tr h="${emu(row.height)}">${row.cells.join('')}</a:tr>`).join('');
  const table = `<a:tbl><a:tblPr${properties}/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl>`;
  return `<p:graphicFrame>${head}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
}

/** An editable table with a header row; rows are as high as their text by the metrics of the typeface. */
export function writeTable(id: number, title: string, table: TableContent, box: TextBox, accent: AccentName): string {
  const widths = table.shares.map((share) => (share / 100) * box.width);
  const rows = table.rows.map((row, r): Row => {
    const face = { size: cells.size, weight: r === 0 ? 700 : 400 } as const;
    const lines = row.map((text, c) => breakLines(text, face, Math.max(1, (widths[c] ?? 0) - 2 * cells.side)).length);
    return {
      height: Math.max(1, ...lines) * cells.size * cells.leading + 2 * cells.above,
      cells: row.map((text) => writeCell(text, r === 0, accent)),
    };
  });
  return writeFrame(id, title, box, widths, rows, ' firstRow="1"');
}

/** Rows of a slide of numbers as a table without lines: the figure big, its words beside it. */
export function writeNumbers(
  id: number,
  title: string,
  rows: readonly BigNumber[],
  box: TextBox,
  accent: AccentName,
): string {
  const widths = [numbers.width + numbers.gap, box.width - numbers.width - numbers.gap];
  const cell = (words: string) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins(0, gaps.point)} anchor="ctr">${NO_BORDERS}<a:noFill/></a:tcPr></a:tc>`;
  const written = rows.map(({ value, caption }): Row => {
    const lines = breakLines(caption, { size: box.size }, widths[1] ?? 1).length;
    return {
      height: Math.max(numbers.size, lines * box.size * box.leading) + 2 * gaps.point,
      cells: [
        cell(writeLine(value, { size: numbers.size, bold: true, fill: accentFill(accent), leading: 1 })),
        cell(writeLine(caption, { size: box.size, leading: box.leading })),
      ],
    };
  });
  return writeFrame(id, title, box, widths, written, '');
}
