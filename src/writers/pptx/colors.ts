import { type AccentName, type Palette, palettes } from '../../theme/tokens.ts';

/** The palette of slides that others edit, where an organisation has no colours of its own: the light one. */
export const PALETTE = palettes.light;

const SCHEME: Readonly<Record<AccentName, string>> = {
  eerste: 'accent1',
  tweede: 'accent2',
  derde: 'accent3',
  basis: 'accent4',
};

const fill = (color: string): string => `<a:solidFill>${color}</a:solidFill>`;

/** A colour of the theme, lighter or darker where said: shares of its lightness, and of white, in percent. */
function themed(name: string, share = 100, white = 0): string {
  const steps = `${share === 100 ? '' : `<a:lumMod val="${share * 1000}"/>`}${white === 0 ? '' : `<a:lumOff val="${white * 1000}"/>`}`;
  return steps === '' ? `<a:schemeClr val="${name}"/>` : `<a:schemeClr val="${name}">${steps}</a:schemeClr>`;
}

/** A fill by its role in the theme, so that it follows when somebody chooses another theme. */
export const role = (name: string): string => fill(themed(name));

/** The strong colour of an accent, by its role in the theme. */
export const accentColor = (accent: AccentName): string => themed(SCHEME[accent]);

/** The same as a fill. */
export const accentFill = (accent: AccentName): string => fill(accentColor(accent));

/** How much of an accent is left in its tint, and of its lightness in the ink that stands on that tint, in percent. */
export const TINT = 14;
export const INK_ON_TINT = 75;

/** A quiet ground in the hue of an accent. */
export const tintFill = (accent: AccentName): string => fill(themed(SCHEME[accent], TINT, 100 - TINT));

/** Text on that ground. */
export const inkOnTintFill = (accent: AccentName): string => fill(themed(SCHEME[accent], INK_ON_TINT));

/** A hairline that only separates, and a line that carries meaning: darker than the ground, whatever that is. */
export const LINE = fill(themed('bg1', 85));
export const LINE_STRONG = fill(themed('bg1', 50));

/** The roles of the theme and their colours, in the order Office asks for. */
export const schemeColors = (palette: Palette): readonly (readonly [string, string])[] => [
  ['dk1', palette.ink],
  ['lt1', palette.ground],
  ['dk2', palette.inkSoft],
  ['lt2', palette.surface],
  ['accent1', palette.accents.eerste.strong],
  ['accent2', palette.accents.tweede.strong],
  ['accent3', palette.accents.derde.strong],
  ['accent4', palette.accents.basis.strong],
  ['accent5', palette.action],
  ['accent6', palette.warning],
  ['hlink', palette.action],
  ['folHlink', palette.accents.derde.strong],
];
