import type { Paragraph } from '../../slides/plain.ts';
import { type Layout, traits } from '../../theme/layout-kinds.ts';
import { type AccentName, accents, type ShapeName } from '../../theme/tokens.ts';
import { accentColor } from './colors.ts';

/** The marks of the families as bullets, so that they speak without colour too: characters that Arial has. */
const FAMILY_BULLETS: Readonly<Record<ShapeName, string>> = { wegwijzer: '►', cirkel: '●', blok: '■', streep: '–' };
/** How large each is beside its text, in percent, so that they weigh the same. */
const SIZES: Readonly<Record<ShapeName, number>> = { wegwijzer: 85, cirkel: 90, blok: 70, streep: 120 };

/** How Office names the way it counts. */
export const AUTO_NUMBERS = { number: 'arabicPeriod', letter: 'alphaUcPeriod' } as const;

/** Agreements are boxes to tick. */
const BOX = { char: '□', size: 130 };

/** How the points of a list begin: whether their text hangs, and the properties of the mark before it. */
export interface PointMarks {
  readonly hangs: boolean;
  readonly marks: string;
}

/** Text that stands at the edge. */
export const NO_MARK: PointMarks = { hangs: false, marks: '<a:buNone/>' };

/** The beginning of a paragraph; questions have no bullets, they stand apart. */
export function pointMarks(mark: Paragraph['mark'], layout: Layout, accent: AccentName): PointMarks {
  if (mark === 'none' || (mark === 'bullet' && traits[layout].points === 'rows')) return NO_MARK;
  const color = `<a:buClr>${accentColor(accent)}</a:buClr>`;
  if (mark === 'number' || mark === 'letter')
    return {
      hangs: true,
      marks: `${color}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${AUTO_NUMBERS[mark]}"/>`,
    };
  const { shape } = accents[accent];
  const mine = { char: FAMILY_BULLETS[shape], size: SIZES[shape] };
  const { char, size } = traits[layout].points === 'boxes' ? BOX : mine;
  return {
    hangs: true,
    marks: `${color}<a:buSzPct val="${size * 1000}"/><a:buFont typeface="Arial"/><a:buChar char="${char}"/>`,
  };
}

/** How new text begins in the place a layout has for it: as a point, or as a sentence. */
export const usualMarks = (layout: Layout): PointMarks =>
  traits[layout].holds !== 'text' || traits[layout].sentences ? NO_MARK : pointMarks('bullet', layout, 'basis');
