import { gaps, type TextBox } from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { accentFill } from './colors.ts';
import type { Paragraph, Run } from './model.ts';
import { emu, escapeXml, points } from './xml.ts';

const LANGUAGE = 'nl-NL';

/** How runs look beyond the style of their placeholder. */
interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Distance of two lines as a multiple of the size. */
  readonly leading?: number;
}

/** How far the typeface itself sets lines apart, as a multiple of its size. */
const NATURAL = 1.3;

/** A distance of lines as Office counts it: in thousandths of a percent of the typeface's own. */
export function lineSpacing(leading: number): number {
  return Math.round((leading / NATURAL) * 100_000);
}

function writeRun({ text, bold, italic }: Run, style: Style = {}): string {
  const size = style.size === undefined ? '' : ` sz="${points(style.size)}"`;
  const weight = (bold ?? style.bold) ? ' b="1"' : '';
  return `<a:r><a:rPr lang="${LANGUAGE}"${size}${weight}${italic ? ' i="1"' : ''} dirty="0">${style.fill ?? ''}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** One line of text. */
export function writeLine(text: string, style: Style = {}): string {
  const spacing =
    style.leading === undefined ? '' : `<a:lnSpc><a:spcPct val="${lineSpacing(style.leading)}"/></a:lnSpc>`;
  return `<a:p><a:pPr algn="l">${spacing}</a:pPr>${writeRun({ text }, style)}</a:p>`;
}

const before = (px: number): string => `<a:spcBef><a:spcPts val="${points(px)}"/></a:spcBef>`;

/** Paragraphs in the style of their placeholder: points hang, plain paragraphs stand at the edge. */
export function writeParagraphs(paragraphs: readonly Paragraph[], accent: AccentName): string {
  const mark = {
    bullet: '<a:buChar char="•"/>',
    number: '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>',
  };
  return paragraphs
    .map(({ runs, mark: kind }) => {
      const hang = emu(gaps.bullet);
      const properties =
        kind === 'none'
          ? `<a:pPr marL="0" indent="0">${before(gaps.block)}<a:buNone/></a:pPr>`
          : `<a:pPr marL="${hang}" indent="-${hang}">${before(gaps.point)}<a:buClr>${accentFill(accent).replace(/<\/?a:solidFill>/g, '')}</a:buClr>${mark[kind]}</a:pPr>`;
      return `<a:p>${properties}${runs.map((run) => writeRun(run)).join('')}</a:p>`;
    })
    .join('');
}

/** Paragraphs without any look of their own, as notes are. */
export function writePlain(paragraphs: readonly Paragraph[]): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr lang="${LANGUAGE}"/></a:p>`;
  return paragraphs
    .map(
      ({ runs, mark }) =>
        `<a:p>${mark === 'none' ? '' : writeRun({ text: '– ' })}${runs.map((run) => writeRun(run)).join('')}</a:p>`,
    )
    .join('');
}

/** The body properties of a text box: no inner margins, so that text stands where the frame says. */
export function bodyProperties({ anchor }: Pick<TextBox, 'anchor'>, fit = true): string {
  const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
  return `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchors[anchor]}">${fit ? '<a:normAutofit/>' : ''}</a:bodyPr>`;
}
