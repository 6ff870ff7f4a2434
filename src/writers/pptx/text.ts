import type { Paragraph, Run } from '../../slides/plain.ts';
import { type Layout, traits } from '../../theme/layout-kinds.ts';
import { hangOf, type TextBox } from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { AUTO_NUMBERS, NO_MARK, type PointMarks, pointMarks, usualMarks } from './points.ts';
import { emu, escapeXml, points } from './xml.ts';

const LANGUAGE = 'nl-NL';
const LANGUAGES = { en: 'en-GB' } as const;

/** How text looks beyond the style of its placeholder. */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly fill?: string;
  /** Distance of two lines as a multiple of the size. */
  readonly leading?: number;
}

/** The name among a slide's relations of what a run leads to, an address or another slide; '' where it leads nowhere. */
export type FindLink = (run: Run) => string;

const NO_LINKS: FindLink = () => '';

/** How far the typeface itself sets lines apart, as a multiple of its size. */
const NATURAL = 1.3;

/** A distance of lines as Office counts it: in thousandths of a percent of the typeface's own. */
export function writeLeading(leading: number): string {
  return `<a:lnSpc><a:spcPct val="${Math.round((leading / NATURAL) * 100_000)}"/></a:lnSpc>`;
}

/** Room below a paragraph, in px. */
const writeAfter = (gap: number): string => `<a:spcAft><a:spcPts val="${points(gap)}"/></a:spcAft>`;

function runProperties(
  tag: string,
  { size, bold, underlined, fill = '' }: Style,
  {
    italic = false,
    lang = LANGUAGE,
  }: { readonly italic?: boolean | undefined; readonly lang?: string | undefined } = {},
  more = '',
): string {
  const sized = size === undefined ? '' : ` sz="${points(size)}"`;
  return `<a:${tag} lang="${lang}"${sized}${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}${underlined ? ' u="sng"' : ''} dirty="0">${fill}${more}</a:${tag}>`;
}

/** What leads from a run, or from a shape with its words; '' where nothing does. */
function writeClick(run: Run, link: FindLink): string {
  const id = link(run);
  const jumps = run.to === undefined ? '' : ' action="ppaction://hlinksldjump"';
  return id === '' ? '' : `<a:hlinkClick r:id="${id}"${jumps}/>`;
}

function writeRun(run: Run, style: Style = {}, link: FindLink = NO_LINKS): string {
  const { text, bold, italic, lang } = run;
  const leads = writeClick(run, link);
  const properties = runProperties(
    'rPr',
    { ...style, bold: bold ?? style.bold ?? false },
    { italic, lang: lang && LANGUAGES[lang] },
    leads,
  );
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** One line of text; where there is none, an empty line in its style. */
export function writeLine(text: string, style: Style = {}): string {
  const spacing = style.leading === undefined ? '' : writeLeading(style.leading);
  const content = text === '' ? runProperties('endParaRPr', style) : writeRun({ text }, style);
  return `<a:p>${spacing === '' ? '' : `<a:pPr>${spacing}</a:pPr>`}${content}</a:p>`;
}

/** The number of the slide, which a program keeps right when slides move. */
export function writeNumberField(shown: string): string {
  const id = '{7B1F6C2E-3C5D-4A5B-9E57-0D6C2F6A1B01}';
  return `<a:p><a:fld id="${id}" type="slidenum"><a:rPr lang="${LANGUAGE}"/><a:t>${shown}</a:t></a:fld></a:p>`;
}

/** What a paragraph says of itself: nothing, where it looks as its layout has it. */
function ownProperties({ mark, quote = false }: Paragraph, layout: Layout, accent: AccentName, box: TextBox): string {
  // The question of a title has a place of its own; a layout for quotations has them at its first level.
  if (quote) return layout === 'titel' || layout === 'citaat' ? '' : placed(hangOf(box), 0, '<a:buNone/>');
  const { hangs, marks } = pointMarks(mark, layout, accent);
  const usual = usualMarks(layout);
  // Room to write in stands in the layout of agreements, below points alone.
  const after = traits[layout].points === 'boxes' && mark !== 'bullet' ? writeAfter(box.gap) : '';
  if (hangs === usual.hangs) return marks === usual.marks ? '' : `<a:pPr>${after}${marks}</a:pPr>`;
  return hangs ? placed(hangOf(box), hangOf(box), after + marks) : placed(0, 0, after + marks);
}

const placed = (left: number, hang: number, marks: string) =>
  `<a:pPr marL="${emu(left)}" indent="${-emu(hang)}">${marks}</a:pPr>`;

/** Paragraphs on a slide, in the style of their layout; what a family has of its own stands on them. */
export function writeParagraphs(
  paragraphs: readonly Paragraph[],
  layout: Layout,
  accent: AccentName,
  box: TextBox,
  link: FindLink = NO_LINKS,
): string {
  return paragraphs
    .map((paragraph) => {
      const { runs, quote = false } = paragraph;
      const own = ownProperties(paragraph, layout, accent, box);
      const italic = quote && layout !== 'titel' && layout !== 'citaat';
      const words = runs.map((run) => writeRun(italic ? { ...run, italic } : run, {}, link)).join('');
      return `<a:p>${own}${words}</a:p>`;
    })
    .join('');
}

/**
 * A paragraph that leads somewhere as a whole: its words, and the link for the shape that they stand in.
 * @param hang how far it hangs behind its mark, in px
 */
export function writeLinked(
  { runs: [first, ...others] }: Paragraph,
  hang: number,
  mark: string,
  link: FindLink,
): { readonly words: string; readonly leads: string } {
  const leads = first === undefined ? '' : writeClick(first, link);
  const style = { underlined: leads !== '' };
  const words = [first, ...others].map((run) => (run === undefined ? '' : writeRun(run, style))).join('');
  return { words: `<a:p>${placed(hang, hang, mark)}${words}</a:p>`, leads };
}

const counted = (mark: keyof typeof AUTO_NUMBERS) =>
  `<a:pPr marL="228600" indent="-228600"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="${AUTO_NUMBERS[mark]}"/></a:pPr>`;

/** Paragraphs of notes: in the style of the notes page, with real lists. */
export function writeNotesText(paragraphs: readonly Paragraph[]): string {
  if (paragraphs.length === 0) return `<a:p>${runProperties('endParaRPr', {})}</a:p>`;
  const bullets = {
    none: '<a:pPr/>',
    bullet: '<a:pPr marL="171450" indent="-171450"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>',
    number: counted('number'),
    letter: counted('letter'),
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

/** What a level of text looks like. */
export interface LevelStyle {
  readonly fill?: string;
  readonly align?: 'l' | 'r';
  readonly mark?: PointMarks;
  /** Headings follow the heading font of the theme, all else its text font. */
  readonly font?: '+mj-lt' | '+mn-lt';
  readonly italic?: boolean;
  readonly level?: 1 | 2 | 3;
  /** How far it goes in, in px, beside what its mark takes. */
  readonly indent?: number;
  /** Whether lines stand exactly as far apart in every program, so that shapes can stand between them. */
  readonly exact?: boolean;
}

/** The style of text at a level of a placeholder, with the room below its paragraphs. */
export function levelStyle(
  { size, weight, leading, gap }: Pick<TextBox, 'size' | 'weight' | 'leading' | 'gap'>,
  {
    fill = '',
    align = 'l',
    mark = NO_MARK,
    font = '+mn-lt',
    italic = false,
    level = 1,
    indent = 0,
    exact = false,
  }: LevelStyle = {},
): string {
  const hang = mark.hangs ? hangOf({ size }) : 0;
  const place = `marL="${emu(indent + hang)}" indent="${-emu(hang)}" algn="${align}"`;
  const lines = exact ? `<a:lnSpc><a:spcPts val="${points(size * leading)}"/></a:lnSpc>` : writeLeading(leading);
  const spacing = `${lines}<a:spcBef><a:spcPts val="0"/></a:spcBef>${writeAfter(gap)}`;
  const face = `<a:defRPr sz="${points(size)}" b="${weight >= 600 ? 1 : 0}"${italic ? ' i="1"' : ''} kern="1200">${fill}<a:latin typeface="${font}"/></a:defRPr>`;
  return `<a:lvl${level}pPr ${place}>${spacing}${mark.marks}${face}</a:lvl${level}pPr>`;
}
