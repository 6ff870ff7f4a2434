import { breakLines } from '../../figures/measure.ts';
import type { BigNumber, TableContent } from '../../slides/plain.ts';
import type { Layout } from '../../theme/layout-kinds.ts';
import { cells, holdsNames, numbersIn, type TextBox } from '../../theme/slide-layouts.ts';
import { type AccentName, lines } from '../../theme/tokens.ts';
import { accentFill, LINE, LINE_STRONG, role } from './colors.ts';
import { holdPlace, identity } from './shapes.ts';
import { type Style, writeLine } from './text.ts';
import { emu, transform } from './xml.ts';

/** A table as it stands on a slide. */
export interface WrittenTable {
  readonly xml: string;
  /** In px; a program makes a row higher when its text asks for it. */
  readonly height: number;
}

/** What a table stands in. */
export interface TableFrame {
  readonly id: number;
  /** What it shows, for who cannot see it. */
  readonly title: string;
  readonly box: TextBox;
  readonly accent: AccentName;
  readonly layout: Layout;
  /** Whether its layout has a place for a table. */
  readonly inPlace: boolean;
}

/** A cell: its text, the line below it, and what stands around its text in px. */
interface Cell {
  readonly text: string;
  readonly style: Style;
  readonly below: string;
  /** At its left and right. */
  readonly sides: readonly [number, number];
  /** The side at which it keeps apart from the other kind of sentences; nothing where it need not. */
  readonly apart?: 'lnL' | 'lnR' | undefined;
  readonly above: number;
  readonly anchor: 't' | 'ctr';
  /** What is behind it; nothing where it is open. */
  readonly ground?: string;
}

interface Row {
  readonly height: number;
  readonly cells: readonly Cell[];
}

const noLine = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const NO_LINE_BELOW = noLine('lnB');
/** Room between two kinds of sentences, in px: a line of paper over the edge between their columns. */
const APART = 24;
const lineBelow = (width: number, fill: string) => `<a:lnB w="${emu(width)}">${fill}</a:lnB>`;

function writeCell({ text, style, below, sides, apart, above, anchor, ground = '<a:noFill/>' }: Cell): string {
  const [left, right] = sides;
  const margins = `marL="${emu(left)}" marR="${emu(right)}" marT="${emu(above)}" marB="${emu(above)}"`;
  const paper = (name: string) => `<a:${name} w="${emu(APART)}">${role('bg1')}</a:${name}>`;
  const edges = ['lnL', 'lnR', 'lnT'].map((name) => (name === apart ? paper(name) : noLine(name))).join('') + below;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${writeLine(text, style)}</a:txBody><a:tcPr ${margins} anchor="${anchor}">${edges}${ground}</a:tcPr></a:tc>`;
}

function writeFrame(
  { id, title, box, inPlace }: TableFrame,
  widths: readonly number[],
  rows: readonly Row[],
  headers: string,
): WrittenTable {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const head = `<p:nvGraphicFramePr>${identity(id, 'Tabel', title)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${inPlace ? holdPlace('tbl') : '<p:nvPr/>'}</p:nvGraphicFramePr>${transform({ ...box, height }, 'p')}`;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map((row) => `<a:tr h="${emu(row.height)}">${row.cells.map(writeCell).join('')}</a:tr>`).join('');
  const table = `<a:tbl><a:tblPr ${headers}/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl>`;
  const xml = `<p:graphicFrame>${head}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
  return { xml, height };
}

function highest(texts: readonly { text: string; width: number; size: number; bold: boolean }[]): number {
  const counts = texts.map(
    ({ text, width, size, bold }) => breakLines(text, { size, weight: bold ? 700 : 400 }, Math.max(1, width)).length,
  );
  return Math.max(1, ...counts);
}

/** An editable table; its first row and first column name the rest. Rows are as high as their text asks for. */
export function writeTable(frame: TableFrame, table: TableContent): WrittenTable {
  const { box, accent, layout } = frame;
  const { leading, side } = cells;
  const { size, gap: above } = box;
  // Two kinds of sentences against each other: each has its side.
  const grounds = layout === 'contrast' ? [accentFill(accent), role('tx1')] : [];
  const half = layout === 'contrast' ? APART / 2 : 0;
  const sidesOf = (column: number) => [side + (column > 0 ? half : 0), side + (column === 0 ? half : 0)] as const;
  // The text of each column is as wide as on the web, where all the room between comes off the first.
  const widths = table.shares.map((share, c) => (share / 100) * box.width + (c === 0 ? -half : half));
  const rows = table.rows.map((row, r): Row => {
    const below =
      r === 0
        ? lineBelow(lines.slide.rule, accentFill(accent))
        : r < table.rows.length - 1
          ? lineBelow(lines.slide.hair, LINE)
          : NO_LINE_BELOW;
    const bold = (column: number) => r === 0 || (column === 0 && holdsNames(table.shares));
    const room = (column: number) => (widths[column] ?? 0) - sidesOf(column)[0] - sidesOf(column)[1];
    const count = highest(row.map((text, c) => ({ text, width: room(c), size, bold: bold(c) })));
    return {
      height: count * size * leading + 2 * above,
      cells: row.map((text, c): Cell => {
        const ground = r === 0 ? grounds[c] : undefined;
        const ink = ground === undefined ? accentFill(accent) : role('bg1');
        const style = { size, leading, bold: bold(c), ...(r === 0 ? { fill: ink } : {}) };
        const apart = half === 0 ? undefined : c === 0 ? 'lnR' : 'lnL';
        return { text, style, below, sides: sidesOf(c), apart, above, anchor: 't', ...(ground && { ground }) };
      }),
    };
  });
  return writeFrame(frame, widths, rows, 'firstRow="1" firstCol="1"');
}

/** The rows of a slide of numbers as a table: the figure big, its words beside it. */
export function writeNumbers(frame: TableFrame, rows: readonly BigNumber[]): WrittenTable {
  const { box, accent, layout } = frame;
  const { width, size: big, gap } = numbersIn(layout);
  const left = width + gap;
  const right = box.width - left;
  const written = rows.map(({ value, caption }, r): Row => {
    const count = highest([{ text: caption, width: right, size: box.size, bold: false }]);
    const below = r < rows.length - 1 ? lineBelow(lines.slide.hair, LINE_STRONG) : NO_LINE_BELOW;
    const cell = (text: string, style: Style): Cell => ({
      text,
      style,
      below,
      sides: [0, 0],
      above: box.gap,
      anchor: 'ctr',
    });
    return {
      height: Math.max(big, count * box.size * box.leading) + 2 * box.gap,
      cells: [
        cell(value, { size: big, bold: true, fill: accentFill(accent), leading: 1 }),
        cell(caption, { size: box.size, leading: box.leading }),
      ],
    };
  });
  return writeFrame(frame, [left, right], written, 'firstCol="1"');
}
