import type { Paragraph, Run } from '../../slides/plain.ts';
import { gaps, type Layout, statement, type TextBox, traits } from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { keepLastRun } from './line-ends.ts';
import { gapBefore, NO_MARK, type PointMarks, pointMarks, writeGap } from './points.ts';
import { emu, escapeXml, points } from './xml.ts';

const LANGUAGE = 'nl-NL';

/** How text looks beyond the style of its placeholder. */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Distance of two lines as a multiple of the size. */
  readonly leading?: number;
}

/** How far the typeface itself sets lines apart, as a multiple of its size. */
const NATURAL = 1.3;

/** A distance of lines as Office counts it: in thousandths of a percent of the typeface's own. */
function writeLeading(leading: number): string {
  return `<a:lnSpc><a:spcPct val="${Math.round((leading / NATURAL) * 100_000)}"/></a:lnSpc>`;
}

function runProperties(tag: string, { size, bold, fill = '' }: Style, italic = false): string {
  const sized = size === undefined ? '' : ` sz="${points(size)}"`;
  return `<a:${tag} lang="${LANGUAGE}"${sized}${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''} dirty="0">${fill}</a:${tag}>`;
}

function writeRun({ text, bold, italic }: Run, style: Style = {}): string {
  const properties = runProperties('rPr', { ...style, bold: bold ?? style.bold ?? false }, italic);
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** One line of text; where there is none, an empty line in its style. */
export function writeLine(text: string, style: Style = {}): string {
  const spacing = style.leading === undefined ? '' : writeLeading(style.leading);
  const content = text === '' ? runProperties('endParaRPr', style) : writeRun({ text }, style);
  return `<a:p><a:pPr algn="l">${spacing}</a:pPr>${content}</a:p>`;
}

/** The number of the slide, which a program keeps right when slides move. */
export function writeNumberField(shown: string): string {
  const id = '{7B1F6C2E-3C5D-4A5B-9E57-0D6C2F6A1B01}';
  return `<a:p><a:pPr algn="r"/><a:fld id="${id}" type="slidenum"><a:rPr lang="${LANGUAGE}"/><a:t>${shown}</a:t></a:fld></a:p>`;
}

/** Paragraphs on a slide: points hang, sentences stand at the edge, large where the slide is that sentence. */
export function writeParagraphs(paragraphs: readonly Paragraph[], layout: Layout, accent: AccentName): string {
  return paragraphs
    .map((paragraph, i) => {
      const { runs, mark, quote = false } = paragraph;
      const large = mark === 'none' && !quote && traits[layout].statement;
      const style: Style = large ? statement : {};
      const { hang, marks } = pointMarks(mark, layout, accent);
      const place = quote ? ` marL="${emu(gaps.bullet)}" indent="0"` : ` marL="${emu(hang)}" indent="${-emu(hang)}"`;
      const spacing = `${large ? writeLeading(statement.leading) : ''}${gapBefore(paragraph, paragraphs[i - 1], layout)}`;
      return `<a:p><a:pPr${place}>${spacing}${marks}</a:pPr>${keepLastRun(runs)
        .map((run) => writeRun(quote ? { ...run, italic: true } : run, style))
        .join('')}</a:p>`;
    })
    .join('');
}

/** Paragraphs of notes: in the style of the notes page, with real lists. */
export function writeNotesText(paragraphs: readonly Paragraph[]): string {
  if (paragraphs.length === 0) return `<a:p>${runProperties('endParaRPr', {})}</a:p>`;
  const bullets = {
    none: '<a:pPr/>',
    bullet: '<a:pPr marL="171450" indent="-171450"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>',
    number:
      '<a:pPr marL="228600" indent="-228600"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/></a:pPr>',
  };
  return paragraphs
    .map(({ runs, mark }) => `<a:p>${bullets[mark]}${runs.map((run) => writeRun(run)).join('')}</a:p>`)
    .join('');
}

/**
 * The body properties of a text box: no inner margins, so that text stands where the frame says, and a size that
 * stays as it is: that a slide fits is checked beforehand.
 */
export function bodyProperties({ anchor }: Pick<TextBox, 'anchor'>): string {
  const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
  return `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr>`;
}

/** The style of text at the first level of a placeholder. */
export function levelStyle(
  { size, weight, leading }: Pick<TextBox, 'size' | 'weight' | 'leading'>,
  { fill = '', align = 'l', mark = NO_MARK }: { fill?: string; align?: 'l' | 'r'; mark?: PointMarks } = {},
): string {
  const place = `marL="${emu(mark.hang)}" indent="${-emu(mark.hang)}" algn="${align}"`;
  const font = `<a:defRPr sz="${points(size)}" b="${weight >= 700 ? 1 : 0}">${fill}<a:latin typeface="+mn-lt"/></a:defRPr>`;
  return `<a:lvl1pPr ${place}>${writeLeading(leading)}${writeGap(0)}${mark.marks}${font}</a:lvl1pPr>`;
}
