import { createRequire } from 'node:module';
import type { Logo } from '../theme/logo.ts';

/** Loaded where there is a logo: it takes longer to load than most texts to read. */
const svgo = (): typeof import('svgo') => createRequire(import.meta.url)('svgo');

/** What a drawing is made of; anything else is refused, so nothing in it can run, fetch or move. */
const ELEMENTS =
  /^(svg|g|defs|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop|clipPath|mask|use|symbol)$/;

/** What is wrong with a drawing, in Dutch, and where in its file it begins. */
const REFUSED: readonly (readonly [sign: RegExp, message: string])[] = [
  [/<script\b/i, 'heeft een script'],
  [/<foreignObject\b/i, 'heeft een foreignObject (HTML in de tekening)'],
  [/\son[a-z]+\s*=/i, 'heeft iets dat bij een klik of bij het laden wordt uitgevoerd'],
  [/<!(DOCTYPE|ENTITY)[^>]*\[/i, 'heeft eigen namen voor tekens (ENTITY)'],
  [/\b(?:xlink:)?href\s*=\s*["']\s*(?!#)[^"']/i, 'verwijst naar iets buiten de tekening'],
  [/url\(\s*["']?(?!#)[^)]|@import/i, 'haalt iets van buiten de tekening op'],
  [/<(animate|set\b)/i, 'beweegt'],
  [/<text\b/i, 'heeft letters: zet ze om in vormen (contouren), want niet iedereen heeft dat lettertype'],
  [/<image\b/i, 'heeft een foto in de tekening'],
];

/** A width in px and the like: "120", "120px", "30mm" say the same of the ratio. */
const lengthOf = (attributes: string, name: string): number =>
  Number.parseFloat(new RegExp(`\\s${name}="([\\d.]+)`).exec(attributes)?.[1] ?? '');

function sizeOf(svg: string): readonly [number, number] | undefined {
  const [, attributes = ''] = /<svg\b([^>]*)>/.exec(svg) ?? [];
  const [, , width, height] = (/\sviewBox="([^"]*)"/.exec(attributes)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const found = [width ?? lengthOf(attributes, 'width'), height ?? lengthOf(attributes, 'height')] as const;
  return found.every((one) => Number.isFinite(one) && one > 0) ? found : undefined;
}

/** A drawing of plain shapes: styles as attributes, no names of editors, no remarks. */
function clean(text: string): string {
  return svgo().optimize(text, {
    multipass: true,
    floatPrecision: 3,
    plugins: [
      { name: 'preset-default', params: { overrides: { inlineStyles: { onlyMatchedOnce: false } } } },
      'convertStyleToAttrs',
      'removeStyleElement',
      'removeTitle',
      'removeXlink',
      { name: 'prefixIds', params: { prefix: 'logo', delim: '-' } },
      { name: 'removeAttrs', params: { attrs: ['class', 'style', 'data-.*', 'aria-.*', 'role', 'id:^$'] } },
    ],
  }).data;
}

/**
 * Reads a drawing (SVG) as a logo, cleaned of all that is not drawn.
 * @returns the logo, or what is wrong with the file, in Dutch, with the line of it
 */
export function readSvg(text: string): Logo | string {
  for (const [sign, message] of REFUSED) {
    const found = sign.exec(text);
    if (found) return `${message} (regel ${text.slice(0, found.index).split('\n').length})`;
  }
  let svg: string;
  try {
    svg = clean(text);
  } catch {
    return 'is geen SVG die te lezen is';
  }
  const odd = [...svg.matchAll(/<([A-Za-z][\w:-]*)/g)].find(([, name = '']) => !ELEMENTS.test(name))?.[1];
  if (odd !== undefined) return `heeft een <${odd}>, en dat is geen vorm`;
  const size = sizeOf(svg);
  if (size === undefined) return 'zegt niet hoe groot het is (viewBox)';
  if (!/<(path|rect|circle|ellipse|line|poly)/.test(svg)) return 'tekent niets';
  return { svg, ratio: size[0] / size[1] };
}
