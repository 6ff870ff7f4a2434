import type { Paragraph } from '../../slides/plain.ts';
import { gaps, type Layout, traits } from '../../theme/slide-layouts.ts';
import { type AccentName, accents, lines, type ShapeName } from '../../theme/tokens.ts';
import { accentColor } from './colors.ts';
import { points } from './xml.ts';

/** The marks of the families as bullets, so that they speak without colour too: characters that Arial has. */
const FAMILY_BULLETS: Readonly<Record<ShapeName, string>> = { wegwijzer: '►', cirkel: '●', blok: '■', streep: '–' };

/** Agreements are boxes to tick. */
const BOX = '□';

/** How the points of a list begin: how far their text hangs, in px, and the properties of the mark before it. */
export interface PointMarks {
  readonly hang: number;
  readonly marks: string;
}

/** Text that stands at the edge. */
export const NO_MARK: PointMarks = { hang: 0, marks: '<a:buNone/>' };

/** The beginning of a paragraph; questions have no bullets, they stand apart. */
export function pointMarks(mark: Paragraph['mark'], layout: Layout, accent: AccentName): PointMarks {
  if (mark === 'none' || (mark === 'bullet' && traits[layout].points === 'rows')) return NO_MARK;
  const color = `<a:buClr>${accentColor(accent)}</a:buClr>`;
  if (mark === 'number')
    return { hang: gaps.bullet, marks: `${color}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>` };
  const char = traits[layout].points === 'boxes' ? BOX : FAMILY_BULLETS[accents[accent].shape];
  return {
    hang: gaps.bullet,
    marks: `${color}<a:buFont typeface="Arial"/><a:buChar char="${char}"/>`,
  };
}

/** The room above a paragraph: none above the first, little between the points of one list. */
export function gapBefore(paragraph: Paragraph, previous: Paragraph | undefined, layout: Layout): string {
  if (previous === undefined) return writeGap(0);
  if (paragraph.mark === 'none' || paragraph.mark !== previous.mark) return writeGap(gaps.block);
  return writeGap(traits[layout].points === 'rows' ? 2 * gaps.question + lines.slide.hair : gaps.point);
}

/** Room above a paragraph, in px. */
export const writeGap = (px: number): string => `<a:spcBef><a:spcPts val="${points(px)}"/></a:spcBef>`;
