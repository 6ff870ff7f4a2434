import { type AccentName, type Palette, palettes } from '../../theme/tokens.ts';
import { writeShade } from './shade.ts';

/** The palette of slides that others edit, where an organisation has no colours of its own: the light one. */
export const PALETTE = palettes.light;

const SCHEME: Readonly<Record<AccentName, string>> = {
  eerste: 'accent1',
  tweede: 'accent2',
  derde: 'accent3',
  basis: 'accent4',
};

const fill = (color: string): string => `<a:solidFill>${color}</a:solidFill>`;

/** A colour of the theme, with the steps that make another of it. */
const themed = (name: string, steps = ''): string =>
  steps === '' ? `<a:schemeClr val="${name}"/>` : `<a:schemeClr val="${name}">${steps}</a:schemeClr>`;

/** A fill by its role in the theme, so that it follows when somebody chooses another theme. */
export const role = (name: string): string => fill(themed(name));

/** The strong colour of an accent, by its role in the theme. */
export const accentColor = (accent: AccentName): string => themed(SCHEME[accent]);

/** The same as a fill. */
export const accentFill = (accent: AccentName): string => fill(accentColor(accent));

/** The paper, as dark as a colour of the palette. */
const darker = (color: string): string => fill(themed('bg1', writeShade(PALETTE.ground, color)));

/** The strong colour of an accent as another of its colours. */
const accentAs = (accent: AccentName, other: 'tint' | 'inkOnTint'): string =>
  fill(themed(SCHEME[accent], writeShade(PALETTE.accents[accent].strong, PALETTE.accents[accent][other])));

/** A quiet ground in the hue of an accent; of no family it is sand. */
export const tintFill = (accent: AccentName): string =>
  accent === 'basis' ? darker(PALETTE.accents.basis.tint) : accentAs(accent, 'tint');

/** Text on that ground. */
export const inkOnTintFill = (accent: AccentName): string => accentAs(accent, 'inkOnTint');

/** A hairline that only separates, and a line that carries meaning: darker than the ground, whatever that is. */
export const LINE = darker(PALETTE.line);
export const LINE_STRONG = darker(PALETTE.lineStrong);

const NAMED: Readonly<Record<string, string>> = {
  ink: role('tx1'),
  'ink-soft': role('tx2'),
  ground: role('bg1'),
  surface: role('bg2'),
  line: LINE,
  'line-strong': LINE_STRONG,
  action: role('accent5'),
  'action-ink': role('bg1'),
  warning: role('accent6'),
  ...Object.fromEntries(
    (Object.keys(SCHEME) as AccentName[]).flatMap((accent) => [
      [`${accent}-strong`, accentFill(accent)],
      [`${accent}-tint`, tintFill(accent)],
      [`${accent}-ink-on-tint`, inkOnTintFill(accent)],
      [`${accent}-ink-on-strong`, role('bg1')],
    ]),
  ),
};

/** The fill for a colour of a drawing made with `cssPalette`, by its role in the theme; one without a name is as it is. */
export function colorOf(color: string): string {
  const [, name = ''] = /^var\(--([a-z-]+)/.exec(color) ?? [];
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  return NAMED[name] ?? (hex ? fill(`<a:srgbClr val="${hex.toUpperCase()}"/>`) : role('tx1'));
}

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
