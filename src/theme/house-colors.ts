import { contrast, toGrey } from './contrast.ts';
import { type Oklch, toHex, toOklch } from './oklch.ts';
import { type AccentColors, type Palette, type PaletteName, palettes } from './tokens.ts';

/** The two colours of an organisation, each `#RRGGBB`. */
export interface HouseColors {
  /** What can be done: links, buttons, the ring around what has the keyboard. */
  readonly hoofd?: string | undefined;
  /** What belongs to no family: lines, numerals and grounds of steps, cases and presentations. */
  readonly steun?: string | undefined;
}

/** A colour that could not stay as it was given, to be read on what an organisation chose as light ground. */
export interface Correction {
  readonly which: keyof HouseColors;
  readonly given: string;
  /** What the colour as given comes to on the ground where it does worst. */
  readonly ratio: number;
  readonly made: string;
}

export type Palettes = Readonly<Record<PaletteName, Palette>>;

/** The least contrast of text, of text that is read at length, and of lines that carry meaning. */
const TEXT = 4.5;
const INK = 7;

/** The least contrast with any of the grounds, in colour and as a black-and-white printer shows it. */
function worst(color: string, grounds: readonly string[]): number {
  const grey = toGrey(color);
  return Math.min(...grounds.flatMap((ground) => [contrast(color, ground), contrast(grey, toGrey(ground))]));
}

/** The colour itself where it does, else the nearest of its hue that does: darker, or lighter on dark grounds. */
function legible(color: Oklch, grounds: readonly string[], least: number, dark: boolean): string {
  const step = dark ? 0.004 : -0.004;
  let { l } = color;
  let made = toHex(color);
  while (worst(made, grounds) < least && l > 0 && l < 1) {
    l = Math.min(1, Math.max(0, l + step));
    made = toHex({ ...color, l });
  }
  return made;
}

/** A colour that is meant for paper, as light as one on a dark screen. */
const lifted = (color: Oklch, dark: boolean): Oklch =>
  dark ? { ...color, l: Math.max(color.l, 0.78), c: Math.min(color.c, 0.12) } : color;

/** The colours of what belongs to no family, made of one. */
function accentOf(given: string, base: Palette, dark: boolean): AccentColors {
  const { basis } = base.accents;
  const color = lifted(toOklch(given), dark);
  // As light as the tint it takes the place of, so that all that is read on tints can still be read.
  const tint = toHex({ l: toOklch(basis.tint).l, c: Math.min(color.c * 0.3, 0.025), h: color.h });
  return {
    strong: legible(color, [base.ground, base.surface, tint, basis.inkOnStrong], TEXT, dark),
    tint,
    inkOnTint: legible(color, [tint], INK, dark),
    inkOnStrong: basis.inkOnStrong,
  };
}

function groundsOf({ ground, surface, tipTint, warningTint, accents, actionInk }: Palette): readonly string[] {
  return [ground, surface, tipTint, warningTint, actionInk, ...Object.values(accents).map(({ tint }) => tint)];
}

function paint(base: Palette, { hoofd, steun }: HouseColors, dark: boolean): Palette {
  const basis = steun === undefined ? base.accents.basis : accentOf(steun, base, dark);
  const painted = { ...base, accents: { ...base.accents, basis } };
  if (hoofd === undefined) return painted;
  const action = legible(lifted(toOklch(hoofd), dark), groundsOf(painted), TEXT, dark);
  // On a dark screen the ring keeps its own colour, which stands out from every shade of a link.
  return { ...painted, action, focus: dark ? base.focus : action };
}

/** The palettes in the colours of an organisation; those of the kit where it names none. */
export function paintHouse(colors: HouseColors = {}): Palettes {
  if (colors.hoofd === undefined && colors.steun === undefined) return palettes;
  const { light, dark, print } = palettes;
  return { light: paint(light, colors, false), dark: paint(dark, colors, true), print: paint(print, colors, false) };
}

/** What had to be made darker on light grounds, to be read. Dark screens have a lighter shade of each in any case. */
export function correctionsOf(colors: HouseColors): readonly Correction[] {
  const { light } = paintHouse(colors);
  const { basis } = light.accents;
  const found: readonly Omit<Correction, 'ratio'>[] = [
    { which: 'hoofd', given: colors.hoofd ?? light.action, made: light.action },
    { which: 'steun', given: colors.steun ?? basis.strong, made: basis.strong },
  ];
  return found
    .filter(({ given, made }) => given.toUpperCase() !== made)
    .map((one) => ({
      ...one,
      ratio: worst(one.given, one.which === 'hoofd' ? groundsOf(light) : [light.ground, light.surface, basis.tint]),
    }));
}
