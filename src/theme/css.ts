import type { Palettes } from './house-colors.ts';
import type { Logos } from './logo.ts';
import { logoCss } from './logo-css.ts';
import { printSizes } from './paper-sizes.ts';
import {
  type AccentColors,
  type AccentName,
  fonts,
  leading,
  lines,
  measure,
  type Palette,
  radii,
  space,
  webSizes,
  weights,
} from './tokens.ts';

type Declarations = Readonly<Record<string, string>>;

/** `basis` comes first: it stands on the root, where the accent of a page must be able to overrule it. */
const accentNames: readonly AccentName[] = ['basis', 'eerste', 'tweede', 'derde'];

/** `inkSoft` → `ink-soft`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function prefixed(prefix: string, values: Readonly<Record<string, string | number>>, unit = ''): Declarations {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`--${prefix}${kebab(name)}`, `${value}${unit}`]),
  );
}

/** The colours of a palette as custom properties: `--ground`, `--ink-soft`, `--eerste-strong`, … */
function colors({ accents: families, ...plain }: Palette): Declarations {
  const ofAccents = accentNames.flatMap((name) => Object.entries(prefixed(`${name}-`, { ...families[name] })));
  return { ...prefixed('', plain), ...Object.fromEntries(ofAccents) };
}

/** The sizes of paper under the names of the screen, so that a printed page looks like its PDF. */
function paperSizes(): Declarations {
  const { small, text, lead, h3, h2, h1, numeral } = printSizes;
  return {
    ...prefixed('size-', { small, text, lead, h3, h2, h1, numeral }, 'pt'),
    '--leading-text': `${leading.print}`,
  };
}

/** A4 with the margins of the PDF, and its page numbers where the browser can write them. */
function paper({ inkSoft }: Palette): string {
  const { marginTop, marginOuter, marginBottom, marginInner, small } = printSizes;
  const margin = [marginTop, marginOuter, marginBottom, marginInner].map((mm) => `${mm}mm`).join(' ');
  const number = `@bottom-right{content:counter(page);font:${small}pt "${fonts.webFamily}";color:${inkSoft}}`;
  return `@page{size:A4;margin:${margin};${number}}`;
}

/** Everything that is the same in each palette. */
function constants(): Declarations {
  const inRem = Object.fromEntries(Object.entries(space).map(([name, px]) => [name, px / 16]));
  return {
    '--font': [fonts.webFamily, ...fonts.webStandIns, ...fonts.fallback]
      .map((name) => (name.includes(' ') ? `"${name}"` : name))
      .join(', '),
    ...prefixed('weight-', weights),
    ...prefixed('size-', webSizes, 'rem'),
    ...prefixed('leading-', { text: leading.text, heading: leading.heading }),
    '--measure': `${measure}em`,
    ...prefixed('space-', inRem, 'rem'),
    ...prefixed('radius-', radii, 'px'),
    ...prefixed('line-', lines.web, 'px'),
  };
}

function block(selector: string, declarations: Declarations): string {
  const body = Object.entries(declarations).map(([name, value]) => `${name}:${value}`);
  return `${selector}{${body.join(';')}}`;
}

/** `[data-accent="derde"]` lets everything inside use `--accent-strong` and the like for that family. */
function accentBlock(name: AccentName): string {
  const roles = ['strong', 'tint', 'ink-on-tint', 'ink-on-strong'];
  const selector = name === 'basis' ? ':root,[data-accent="basis"]' : `[data-accent="${name}"]`;
  return block(selector, Object.fromEntries(roles.map((role) => [`--accent-${role}`, `var(--${name}-${role})`])));
}

/**
 * The tokens as a stylesheet: custom properties for light, for dark (by the system, or by
 * `data-thema="donker"` on the root; `data-thema="licht"` overrules the system) and for print.
 */
export function writeTokensCss(palettes: Palettes, logos?: Logos): string {
  const dark: Declarations = { 'color-scheme': 'dark', ...colors(palettes.dark) };
  return [
    block(':root', { 'color-scheme': 'light', ...constants(), ...colors(palettes.light) }),
    `@media screen and (prefers-color-scheme:dark){${block(':root:not([data-thema="licht"])', dark)}}`,
    `@media screen{${block(':root[data-thema="donker"]', dark)}}`,
    `@media print{${block(':root', { ...colors(palettes.print), ...paperSizes() })}}`,
    paper(palettes.print),
    ...logoCss(logos),
    ...accentNames.map(accentBlock),
    '',
  ].join('\n');
}

function referAccent(name: AccentName): AccentColors {
  return {
    strong: `var(--${name}-strong)`,
    tint: `var(--${name}-tint)`,
    inkOnTint: `var(--${name}-ink-on-tint)`,
    inkOnStrong: `var(--${name}-ink-on-strong)`,
  };
}

/** A palette of references to the custom properties, for SVG inside a page: it follows light, dark and print. */
export const cssPalette: Palette = {
  ground: 'var(--ground)',
  surface: 'var(--surface)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  action: 'var(--action)',
  actionInk: 'var(--action-ink)',
  focus: 'var(--focus)',
  tip: 'var(--tip)',
  tipTint: 'var(--tip-tint)',
  warning: 'var(--warning)',
  warningTint: 'var(--warning-tint)',
  accents: {
    eerste: referAccent('eerste'),
    tweede: referAccent('tweede'),
    derde: referAccent('derde'),
    basis: referAccent('basis'),
  },
};

function fillIn(svg: string, palette: Palette, write: (reference: string, color: string) => string): string {
  const lightColors = colors(palette);
  return svg.replace(/var\((--[a-z-]+)\)/g, (whole, name) => write(name, lightColors[name] ?? whole));
}

/**
 * A drawing made with `cssPalette` that stands alone: in the colours of the light palette.
 * @param light that palette
 */
export function withLightColors(svg: string, light: Palette): string {
  return fillIn(svg, light, (_, color) => color);
}

/** The same, but where it is put into a page it follows that page. */
export function withFallbackColors(svg: string, light: Palette): string {
  return fillIn(svg, light, (name, color) => `var(${name},${color})`);
}
