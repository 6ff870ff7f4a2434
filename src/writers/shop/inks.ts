import { toOklch } from '../../theme/oklch.ts';

/** A colour of a screen as `#RRGGBB`. */
export type Hex = string;
/** Shares of cyan, magenta, yellow and black, 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];
/** What a colour becomes on paper, by its `#RRGGBB`. */
export type InkTable = ReadonlyMap<Hex, Inks>;

export const BLACK: Inks = [0, 0, 0, 1];
const PAPER: Inks = [0, 0, 0, 0];

/** Below this chroma (OKLCH) a colour is a grey to the eye: ink, its softer kinds, rules. In what is nearly white less shows a hue. */
const GREY = { dark: 0.034, pale: 0.004 };
const PALE = 0.85;
/** A grey as dark as this is black: a screen of dots would make its edges rough. */
const DARK = 0.32;
/** Letters lighter than this stand in a dark area, and are left as paper. */
const LIGHT = 0.9;

/** What black alone makes of a colour, where that is what it is printed in; undefined for what has a hue. */
export function blackOf(hex: Hex): Inks | undefined {
  const { l, c } = toOklch(hex);
  if (c > (l > PALE ? GREY.pale : GREY.dark)) return undefined;
  if (l > 0.995) return PAPER;
  return l < DARK ? BLACK : [0, 0, 0, Math.round(100 * (1 - l) ** 0.9) / 100];
}

/** Letters on paper: black alone, or the paper itself where they stand in an area. */
export const inkOfLetters = (hex: Hex): Inks => (toOklch(hex).l > LIGHT ? PAPER : BLACK);

/** A colour from shares of 0 to 1, as content streams have them. */
export function hexOf(shares: readonly number[]): Hex {
  const [red = 0, green = red, blue = red] = shares;
  const steps = [red, green, blue].map((share) => Math.round(255 * share).toString(16));
  return `#${steps.map((step) => step.padStart(2, '0')).join('')}`.toUpperCase();
}

const shown = (share: number): string => String(Math.round(1000 * share) / 1000);

/** The operator that sets inks, for areas and letters (`k`) or for lines (`K`). */
export const setInks = (inks: Inks, operator: 'k' | 'K'): string => `${inks.map(shown).join(' ')} ${operator}`;
