import { drawEmblem } from '../../theme/emblem.ts';
import { isDigit } from '../../theme/numerals.ts';
import { patterns } from '../../theme/patterns.ts';
import { type AccentName, accents, fonts, palettes } from '../../theme/tokens.ts';

/** A share image is 1200 × 630 px, as sites that show links expect. */
export const OG_SIZE = { width: 1200, height: 630 } as const;

/** What a share image says. */
export interface OgInput {
  readonly title: string;
  readonly description: string;
  /** The publication or deck it belongs to. */
  readonly part: string;
  readonly site: string;
  readonly accent: AccentName;
  /** The numeral of a handvat, step or case, and how many there are. */
  readonly number?: { readonly digit: number | undefined; readonly count: number } | undefined;
}

/** An element as satori reads it. */
export interface OgNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: OgNode | string | readonly (OgNode | string)[];
    readonly [name: string]: unknown;
  };
}

const PALETTE = palettes.light;

function box(
  style: Readonly<Record<string, string | number>>,
  children: OgNode | string | readonly (OgNode | string)[],
): OgNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function svgImage(svg: string, width: number, height: number): OgNode {
  return {
    type: 'img',
    props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width, height },
  };
}

/** The strip on the left: the pattern of the family, so that a page is known in grey too. */
function strip(accent: AccentName): OgNode {
  const { strong, tint } = PALETTE.accents[accent];
  const pattern = patterns[accents[accent].pattern];
  const tile = pattern.tile * 2.4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="630" viewBox="0 0 56 630"><defs><pattern id="p" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${pattern.stroke}" transform="scale(2.4)" stroke="${tint}" stroke-width="${pattern.width}" fill="none"/></pattern></defs><rect width="56" height="630" fill="${strong}"/>${pattern.stroke === '' ? '' : '<rect width="56" height="630" fill="url(#p)"/>'}</svg>`;
  return svgImage(svg, 56, 630);
}

function numeral({ number, accent }: OgInput): OgNode[] {
  if (number === undefined || !isDigit(number.digit)) return [];
  const svg = drawEmblem({
    digit: number.digit,
    count: Math.max(number.count, number.digit),
    accent,
    palette: PALETTE,
  });
  const [, width = '1', height = '1'] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const tall = 210;
  return [box({ flexShrink: 0, marginRight: 56 }, svgImage(svg, (Number(width) / Number(height)) * tall, tall))];
}

/** The size of a title in px, so that the longest that a page may have leaves room for all else. */
function sizeOf(title: string, besideNumeral: boolean): number {
  const length = title.length * (besideNumeral ? 1.3 : 1);
  if (length > 90) return 42;
  if (length > 64) return 54;
  return length > 38 ? 64 : 76;
}

/** The share image of a page or deck as elements for satori. */
export function writeOg(input: OgInput): OgNode {
  const { title, description, part, site, accent } = input;
  const beside = numeral(input);
  const size = sizeOf(title, beside.length > 0);
  const head = box({ fontSize: 30, fontWeight: 600, color: PALETTE.accents[accent].strong }, part);
  const text = box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
    box({ fontSize: size, fontWeight: 700, lineHeight: 1.14, color: PALETTE.ink }, title),
    box({ fontSize: 31, lineHeight: 1.4, color: PALETTE.inkSoft, marginTop: 24 }, description),
  ]);
  const foot = box(
    { fontSize: 28, fontWeight: 600, color: PALETTE.ink, borderTop: `2px solid ${PALETTE.line}`, paddingTop: 22 },
    site,
  );
  const page = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      padding: '56px 64px 44px',
    },
    [head, box({ alignItems: 'center' }, [...beside, text]), foot],
  );
  return box({ width: '100%', height: '100%', background: PALETTE.ground, fontFamily: fonts.family }, [
    strip(accent),
    page,
  ]);
}
