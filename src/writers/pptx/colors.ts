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

/** The paper, darker: the share of its lightness that is left, in percent. Of its hue less is left too, or it would glare. */
const darker = (share: number): string =>
  fill(`<a:schemeClr val="bg1"><a:lumMod val="${share * 1000}"/><a:satMod val="55000"/></a:schemeClr>`);

/** The quiet ground of no family: sand, as on the web. */
const SAND = darker(94);

/** A quiet ground in the hue of an accent. */
export const tintFill = (accent: AccentName): string =>
  accent === 'basis' ? SAND : fill(themed(SCHEME[accent], TINT, 100 - TINT));

/** Text on that ground. */
export const inkOnTintFill = (accent: AccentName): string => fill(themed(SCHEME[accent], INK_ON_TINT));

/** A hairline that only separates, and a line that carries meaning: darker than the ground, whatever that is. */
export const LINE = darker(85);
export const LINE_STRONG = fill(themed('bg1', 50));

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
      // Over the paper as on the web: lightness alone would leave the hue glaring.
      [
        `${accent}-tint`,
        accent === 'basis'
          ? SAND
          : fill(`<a:schemeClr val="${SCHEME[accent]}"><a:alpha val="${TINT * 1000}"/></a:schemeClr>`),
      ],
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
