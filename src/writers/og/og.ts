import { textWidth, unbroken } from '../../figures/measure.ts';
import { drawEmblem } from '../../theme/emblem.ts';
import type { Logo } from '../../theme/logo.ts';
import { isDigit } from '../../theme/numerals.ts';
import { patterns } from '../../theme/patterns.ts';
import { type AccentName, accents, fonts, type Palette, palettes } from '../../theme/tokens.ts';

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
  /** The numeral of a step or case, and how many there are. */
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

/** Who publishes what is shared. */
export interface OgHouse {
  readonly palette: Palette;
  readonly publisher: string | undefined;
  readonly logo: Logo | undefined;
}

const NO_HOUSE: OgHouse = { palette: palettes.light, publisher: undefined, logo: undefined };

/** The width of the strip on the left, and the margin at both sides of what stands beside it. */
const STRIP = 56;
const MARGIN = 64;

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
function strip(accent: AccentName, palette: Palette): OgNode {
  const { strong, tint } = palette.accents[accent];
  const pattern = patterns[accents[accent].pattern];
  const tile = pattern.tile * 2.4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${STRIP}" height="630" viewBox="0 0 ${STRIP} 630"><defs><pattern id="p" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${pattern.stroke}" transform="scale(2.4)" stroke="${tint}" stroke-width="${pattern.width}" fill="none"/></pattern></defs><rect width="${STRIP}" height="630" fill="${strong}"/>${pattern.stroke === '' ? '' : '<rect width="100%" height="630" fill="url(#p)"/>'}</svg>`;
  return svgImage(svg, STRIP, 630);
}

const NUMERAL = { height: 210, gap: 56 } as const;

/** The numeral beside the title, and the room in px that it takes. */
function numeral(
  { number, accent }: Pick<OgInput, 'number' | 'accent'>,
  palette: Palette,
): { nodes: OgNode[]; takes: number } {
  if (number === undefined || !isDigit(number.digit)) return { nodes: [], takes: 0 };
  const svg = drawEmblem({
    digit: number.digit,
    count: Math.max(number.count, number.digit),
    accent,
    palette,
  });
  const [, width = '1', height = '1'] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const wide = (Number(width) / Number(height)) * NUMERAL.height;
  const node = box({ flexShrink: 0, marginRight: NUMERAL.gap }, svgImage(svg, wide, NUMERAL.height));
  return { nodes: [node], takes: wide + NUMERAL.gap };
}

/** The sizes of a title in px, each for titles of at most so many letters. */
const SIZES = [
  { size: 76, most: 38 },
  { size: 64, most: 64 },
  { size: 54, most: 90 },
  { size: 42, most: Number.POSITIVE_INFINITY },
] as const;

const isWithin = (word: string, size: number, room: number) => textWidth(word, { size, weight: 700 }) <= room;

/** The width that a title has, beside its numeral. */
const roomBeside = (takes: number) => OG_SIZE.width - STRIP - 2 * MARGIN - takes;

/** The size of a title in px, so that the longest that a page may have leaves room for all else, and no word runs out. */
function sizeOf(title: string, takes: number): number {
  const length = title.length * (takes > 0 ? 1.3 : 1);
  const words = unbroken(title);
  const fits = ({ size, most }: (typeof SIZES)[number]) =>
    length <= most && words.every((word) => isWithin(word, size, roomBeside(takes)));
  return SIZES.find(fits)?.size ?? SIZES[3].size;
}

/** The words of a title that are too wide for its share image, however small it is set. */
export function wordsPast(title: string, of: Pick<OgInput, 'number' | 'accent'>): readonly string[] {
  const room = roomBeside(numeral(of, palettes.light).takes);
  return unbroken(title).filter((word) => !isWithin(word, SIZES[3].size, room));
}

const HEAD = { size: 30, logo: 44, gap: 20 } as const;

/** Where it is from at the left; at the right who publishes it, by name as far as there is room beside the logo. */
function writeHead(part: string, accent: AccentName, { palette, publisher, logo }: OgHouse): OgNode {
  const from = { fontSize: HEAD.size, fontWeight: 600, color: palette.accents[accent].strong };
  if (publisher === undefined && logo === undefined) return box(from, part);
  const width = logo === undefined ? 0 : Math.min(260, HEAD.logo * logo.ratio);
  const drawn = logo === undefined ? [] : [svgImage(logo.svg, width, width / logo.ratio)];
  const taken = [part, publisher ?? ''].map((words) => textWidth(words, { size: HEAD.size, weight: 600 }));
  const isRoom = taken.reduce((sum, wide) => sum + wide, width + 3 * HEAD.gap) <= roomBeside(0);
  const name = box({ fontSize: HEAD.size, color: palette.inkSoft }, publisher ?? '');
  return box({ justifyContent: 'space-between', alignItems: 'center' }, [
    box(from, isRoom ? part : ''),
    box({ alignItems: 'center', gap: HEAD.gap }, [...drawn, name]),
  ]);
}

/** The share image of a page or deck as elements for satori. */
export function writeOg(input: OgInput, house: OgHouse = NO_HOUSE): OgNode {
  const { palette } = house;
  const { title, description, part, site, accent } = input;
  const beside = numeral(input, palette);
  const size = sizeOf(title, beside.takes);
  const head = writeHead(part, accent, house);
  const text = box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
    box({ fontSize: size, fontWeight: 700, lineHeight: 1.14, color: palette.ink }, title),
    box({ fontSize: 31, lineHeight: 1.4, color: palette.inkSoft, marginTop: 24 }, description),
  ]);
  const foot = box(
    { fontSize: 28, fontWeight: 600, color: palette.ink, borderTop: `2px solid ${palette.line}`, paddingTop: 22 },
    site,
  );
  const page = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      padding: `56px ${MARGIN}px 44px`,
    },
    [head, box({ alignItems: 'center' }, [...beside.nodes, text]), foot],
  );
  return box({ width: '100%', height: '100%', background: palette.ground, fontFamily: fonts.family }, [
    strip(accent, palette),
    page,
  ]);
}
