import { type AccentName, type Palette, palettes } from '../../theme/tokens.ts';

/** The palette of slides that others edit, where an organisation has no colours of its own: the light one. */
export const PALETTE = palettes.light;

const SCHEME: Readonly<Record<AccentName, string>> = {
  actie: 'accent1',
  medewerker: 'accent2',
  team: 'accent3',
  basis: 'accent4',
};

const fill = (color: string): string => `<a:solidFill>${color}</a:solidFill>`;

/** A fill by its value. */
export const rgb = (hex: string): string => fill(`<a:srgbClr val="${hex.slice(1)}"/>`);

/** A fill by its role in the theme, so that it follows when somebody chooses another theme. */
export const role = (name: string): string => fill(`<a:schemeClr val="${name}"/>`);

/** The strong colour of an accent, by its role in the theme. */
export const accentColor = (accent: AccentName): string => `<a:schemeClr val="${SCHEME[accent]}"/>`;

/** The same as a fill. */
export const accentFill = (accent: AccentName): string => fill(accentColor(accent));

/** The roles of the theme and their colours, in the order Office asks for. */
export const schemeColors = (palette: Palette): readonly (readonly [string, string])[] => [
  ['dk1', palette.ink],
  ['lt1', palette.ground],
  ['dk2', palette.inkSoft],
  ['lt2', palette.surface],
  ['accent1', palette.accents.actie.strong],
  ['accent2', palette.accents.medewerker.strong],
  ['accent3', palette.accents.team.strong],
  ['accent4', palette.accents.basis.strong],
  ['accent5', palette.action],
  ['accent6', palette.warning],
  ['hlink', palette.action],
  ['folHlink', palette.accents.team.strong],
];
