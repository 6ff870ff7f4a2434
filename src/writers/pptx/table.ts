import { breakLines } from '../../figures/measure.ts';
import { cells, type TextBox } from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { accentFill, PALETTE, rgb } from './colors.ts';
import type { TableContent } from './model.ts';
import { identity } from './shapes.ts';
import { writeLine } from './text.ts';
import { emu, transform } from './xml.ts';

const border = (side: string, fill: string, width: number) => `<a:${side} w="${emu(width)}">${fill}</a:${side}>`;
const noBorder = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;

function writeCell(text: string, header: boolean, strong: boolean, accent: AccentName): string {
  const edges = `${noBorder('lnL')}${noBorder('lnR')}${noBorder('lnT')}${border('lnB', header ? accentFill(accent) : rgb(PALETTE.lineStrong), header ? 3 : 1)}`;
  const margins = `marL="${emu(cells.side)}" marR="${emu(cells.side)}" marT="${emu(cells.above)}" marB="${emu(cells.above)}"`;
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${writeLine(text, { size: cells.size, bold: header || strong })}</a:txBody>`;
  return `<a:tc>${body}<a:tcPr ${margins}>${edges}${header ? rgb(PALETTE.accents[accent].tint) : '<a:noFill/>'}</a:tcPr></a:tc>`;
}

/** An editable table with a header row; rows are as high as their text by the metrics of the typeface. */
export function writeTable(id: number, title: string, table: TableContent, box: TextBox, accent: AccentName): string {
  const widths = table.shares.map((share) => (share / 100) * box.width);
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rows = table.rows.map((row, r) => {
    const lines = row.map(
      (text, c) =>
        breakLines(
          text,
          { size: cells.size, weight: r === 0 || c === 0 ? 600 : 400 },
          Math.max(1, (widths[c] ?? 0) - 2 * cells.side),
        ).length,
    );
    const height = Math.max(1, ...lines) * cells.size * cells.leading + 2 * cells.above;
    return {
      height,
      xml: `<a:tr h="${emu(height)}">${row.map((text, c) => writeCell(text, r === 0, c === 0, accent)).join('')}</a:tr>`,
    };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const frame = `<p:nvGraphicFramePr>${identity(id, 'Tabel', title)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...box, height }, 'p')}`;
  const content = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.map((row) => row.xml).join('')}</a:tbl>`;
  return `<p:graphicFrame>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}
