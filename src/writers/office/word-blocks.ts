import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chart } from '../../slides/plain.ts';
import type { Palette } from '../../theme/tokens.ts';
import { escapeXml } from '../pptx/xml.ts';
import { CHART_TYPE, chartGraphic, fixedFills, writeChart } from './chart.ts';

/** What can be put into a Word file in place of a paragraph. */
export type WordBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'point'; readonly text: string }
  | { readonly kind: 'table'; readonly title: string; readonly cells: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly chart: Chart };

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
/** The width of the text, in twentieths of a point and in EMU. */
const WIDTH = 9_070;
const EMU = 635;
/** Text of a chart, in hundredths of a point. */
const CHART_TEXT = 900;

const paragraph = (text: string, looks = '', bold = false) =>
  `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

function writeTable(cells: readonly (readonly string[])[], { line, accents }: Palette): string {
  const columns = cells[0]?.length ?? 1;
  const rest = Math.min(1_500, Math.floor((WIDTH * 0.6) / Math.max(1, columns - 1)));
  const widths = Array.from({ length: columns }, (_, i) => (i === 0 ? WIDTH - rest * (columns - 1) : rest));
  const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${line.slice(1)}"/>`;
  const rows = cells.map((row, r) => {
    const head = r === 0 ? '<w:tblHeader/>' : '';
    const shade = r === 0 ? `<w:shd w:val="clear" w:color="auto" w:fill="${accents.basis.tint.slice(1)}"/>` : '';
    const cell = (text: string, c: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[c] ?? rest}" w:type="dxa"/>${shade}</w:tcPr>${paragraph(text, '<w:pStyle w:val="Tabelcel"/>', r === 0)}</w:tc>`;
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${row.map(cell).join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${['top', 'bottom', 'insideH'].map(edge).join('')}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`;
}

function writeChartFrame({ alt, categories, series }: Chart, number: number): string {
  // A bar needs some four millimetres, and what stands between two rows as much again.
  const height = Math.min(8_200_000, 260_000 + categories.length * (series.length * 190_000 + 130_000));
  const about = `id="${9_000 + number}" name="Grafiek ${number}" descr="${escapeXml(alt)}"`;
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH * EMU}" cy="${height}"/><wp:docPr ${about}/><wp:cNvGraphicFramePr/>${chartGraphic(`uitkomst${number}`)}</wp:inline></w:drawing></w:r></w:p>`;
}

function writeBlock(block: WordBlock, charts: Chart[], palette: Palette): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, '<w:pStyle w:val="Heading3"/>');
    case 'paragraph':
      return paragraph(block.text);
    case 'point':
      return paragraph(`– ${block.text}`, '<w:ind w:left="284" w:hanging="284"/>');
    case 'table':
      return paragraph(block.title, '<w:pStyle w:val="Caption"/><w:keepNext/>') + writeTable(block.cells, palette);
    case 'chart':
      return writeChartFrame(block.chart, charts.push(block.chart));
  }
}

/** A paragraph that holds the place of a name and nothing else. */
const placeOf = (tag: string) =>
  new RegExp(`<w:p(?: [^>]*)?>(?:(?!</w:p>).)*<w:tag w:val="${tag}"/>(?:(?!</w:p>).)*</w:p>`, 's');

/**
 * A Word file in which some paragraphs that hold a place give way to blocks: tables and charts that can be changed.
 * @param blocks by the tag of the place
 */
export function insertBlocks(
  file: Uint8Array,
  blocks: ReadonlyMap<string, readonly WordBlock[]>,
  palette: Palette,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(file);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const charts: Chart[] = [];
  let text = read(DOCUMENT);
  for (const [tag, list] of blocks)
    text = text.replace(placeOf(tag), () => list.map((block) => writeBlock(block, charts, palette)).join(''));
  const parts = charts.map(
    (chart, i) => [`word/charts/chart${i + 1}.xml`, writeChart(chart, CHART_TEXT, fixedFills(palette))] as const,
  );
  const types = parts.map(([path]) => `<Override PartName="/${path}" ContentType="${CHART_TYPE}"/>`).join('');
  const relations = parts
    .map(
      (_, i) =>
        `<Relationship Id="uitkomst${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/chart${i + 1}.xml"/>`,
    )
    .join('');
  const made = {
    ...files,
    [TYPES]: strToU8(read(TYPES).replace('</Types>', `${types}</Types>`)),
    [RELATIONS]: strToU8(read(RELATIONS).replace('</Relationships>', `${relations}</Relationships>`)),
    [DOCUMENT]: strToU8(text),
    ...Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])),
  };
  // ZIP keeps local time; made of local parts it says the same wherever it is made.
  return new Uint8Array(zipSync(made, { mtime: new Date(1980, 0, 1) }));
}
