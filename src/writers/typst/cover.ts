import type { Page, Publication } from '../../corpus/corpus.ts';
import { accentOf } from '../../corpus/families.ts';
import { type Digit, isDigit, numeralHeight, numerals } from '../../theme/numerals.ts';
import { patterns } from '../../theme/patterns.ts';
import { markSize, shapes } from '../../theme/shapes.ts';
import { type AccentName, accents, type Palette } from '../../theme/tokens.ts';

/** What stands on a cover: a drawing without words, and how wide it is set, in mm on A4. */
interface CoverArt {
  readonly svg: string;
  readonly width: number;
}

const SIDE = 120;
const STEP = 152;
/** The room for it on A4, in mm. */
const ROOM = { width: 104, height: 66 } as const;
/** A row of marks beside a row of numerals says whose they are. */
const most = Math.max(...Object.values(numerals).map(({ width }) => width));

function drawMark(accent: AccentName, palette: Palette, x: number, y: number, id: string): string {
  const { strong, tint } = palette.accents[accent];
  const { tile, stroke, width } = patterns[accents[accent].pattern];
  const path = `d="${shapes[accents[accent].shape]}" transform="translate(${x} ${y}) scale(${SIDE / markSize})"`;
  return [
    `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse" patternTransform="scale(${markSize / SIDE})">`,
    `<path d="M0 0H${tile}V${tile}H0Z" fill="${tint}"/>`,
    stroke === '' ? '' : `<path d="${stroke}" fill="none" stroke="${strong}" stroke-width="${width * 0.7}"/>`,
    `</pattern><path ${path} fill="url(#${id})" stroke="${strong}" stroke-width="0.5"/>`,
  ].join('');
}

function drawNumeral(digit: Digit, accent: AccentName, palette: Palette, x: number, y: number): string {
  const scale = SIDE / numeralHeight;
  const place = `translate(${x + ((most - numerals[digit].width) * scale) / 2} ${y}) scale(${scale.toFixed(4)})`;
  return `<path d="${numerals[digit].path}" transform="${place}" fill="${palette.accents[accent].strong}"/>`;
}

/** The numbered pages of a book by what they are a part of, in the order they come in. */
function rowsOf(publication: Publication, pages: readonly Page[]): (readonly [AccentName, readonly Digit[]])[] {
  const numbered = pages.filter(({ matter }) => isDigit(matter.nummer));
  const rows = Map.groupBy(numbered, ({ id, matter }) => `${accentOf(publication, id)} ${matter.soort}`);
  return [...rows.values()].map((row) => [
    accentOf(publication, row[0]?.id ?? ''),
    row.flatMap(({ matter }) => (isDigit(matter.nummer) ? [matter.nummer] : [])),
  ]);
}

/** A row for each text: as long as its name, with a box before what one fills in. */
function drawList(pages: readonly Page[], palette: Palette): { readonly body: string; readonly rows: number } {
  const { strong, tint } = palette.accents.basis;
  const body = pages.map(({ matter }, i) => {
    const y = i * 40;
    const box = `<path d="M2 ${y + 2}h24v24h-24Z" fill="none" stroke="${strong}" stroke-width="3"/>`;
    const line = `<path d="M48 ${y + 3}h${Math.min(80, matter.titel.length) * 7}v22h-${Math.min(80, matter.titel.length) * 7}Z" fill="${tint}" stroke="${strong}" stroke-width="1.5"/>`;
    return (matter.soort === 'formulier' ? box : `<path d="M0 ${y + 10}h28v8h-28Z" fill="${strong}"/>`) + line;
  });
  return { body: body.join(''), rows: pages.length };
}

/**
 * What a book holds, as the drawing on its cover: the numerals of its numbered parts, a row for each family with its
 * mark before them; or, where nothing is numbered, a line for each text. So no two covers are alike.
 */
export function drawCover(publication: Publication, pages: readonly Page[], palette: Palette): CoverArt {
  const rows = rowsOf(publication, pages);
  const list = rows.length === 0 ? drawList(pages, palette) : undefined;
  const width = list ? 616 : (1 + Math.max(...rows.map(([, digits]) => digits.length))) * STEP;
  const height = list ? list.rows * 40 : rows.length * STEP;
  const body =
    list?.body ??
    rows
      .map(([accent, digits], i) => {
        const own = digits.map((digit, at) => drawNumeral(digit, accent, palette, (at + 1) * STEP, i * STEP));
        return drawMark(accent, palette, 0, i * STEP, `m${i}`) + own.join('');
      })
      .join('');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${width + 4} ${height + 4}">${body}</svg>`,
    width: Math.round(Math.min(ROOM.width, (ROOM.height * width) / height)),
  };
}
