import { type AccentName, palettes } from '../../theme/tokens.ts';

/** The palette of slides that others edit: the light one. */
export const PALETTE = palettes.light;

const SCHEME: Readonly<Record<AccentName, string>> = {
  actie: 'accent1',
  medewerker: 'accent2',
  team: 'accent3',
  basis: 'accent4',
};

/** A colour by its value. */
export const rgb = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex.slice(1)}"/></a:solidFill>`;

/** A colour by its role in the theme, so that it follows when somebody chooses another theme. */
export const role = (name: string): string => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;

/** The strong colour of an accent. */
export const accentFill = (accent: AccentName): string => role(SCHEME[accent]);

/** The roles of the theme and their colours, in the order Office asks for. */
export const SCHEME_COLORS: readonly (readonly [string, string])[] = [
  ['dk1', PALETTE.ink],
  ['lt1', PALETTE.ground],
  ['dk2', PALETTE.inkSoft],
  ['lt2', PALETTE.surface],
  ['accent1', PALETTE.accents.actie.strong],
  ['accent2', PALETTE.accents.medewerker.strong],
  ['accent3', PALETTE.accents.team.strong],
  ['accent4', PALETTE.accents.basis.strong],
  ['accent5', PALETTE.action],
  ['accent6', PALETTE.warning],
  ['hlink', PALETTE.action],
  ['folHlink', PALETTE.accents.team.strong],
];
