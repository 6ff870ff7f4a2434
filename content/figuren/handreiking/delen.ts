import type { Drawing } from '#figures/figure.ts';
import type { Area } from '#figures/fills.ts';
import { linkPart } from '#figures/link.ts';
import { breakLines } from '#figures/measure.ts';
import { drawNumeral, element, lead, writeCentred } from '#figures/svg.ts';
import { markSize, shapes } from '#theme/shapes.ts';
import { accents } from '#theme/tokens.ts';
import { type Group, handvatten, type Part } from './groepen.ts';

/**
 * How a part is built. Of a sign: the height of its numeral, and as multiples of that where the middle of the numeral
 * and its text stand and how far it points. Of an ingredient: its mark and the room after it, as multiples of the text.
 */
const builds = {
  breed: { tall: 54, middle: 0.62, left: 1.18, tip: 0.42, mark: 1.25, gap: 0.3 },
  smal: { tall: 38, middle: 0.69, left: 1.34, tip: 0.52, mark: 1.6, gap: 0.45 },
} as const;

/** How far the text of a sign may reach past its shoulder, as a multiple of the height of the numeral. */
const past = 0.14;

/** A part with the box it is drawn in and the size of its text. */
interface Placed extends Area {
  readonly part: Part;
  readonly size: number;
}

/** A signpost with the big numeral of a handvat and its name. */
export function drawSign(drawing: Drawing, { part, size, x, y, width, height }: Placed): string {
  const build = builds[drawing.variant];
  const { tall } = build;
  const { strong, tint } = drawing.palette.accents.eerste;
  const right = x + width;
  const middle = y + height / 2;
  const shoulder = right - tall * build.tip;
  const left = x + tall * build.left;
  return linkPart(
    drawing,
    part.page,
    `Handvat ${part.digit}: ${part.name}`,
    element('path', {
      d: `M${x} ${y}H${shoulder}L${right} ${middle}L${shoulder} ${y + height}H${x}Z`,
      fill: tint,
      stroke: strong,
      'stroke-width': 2,
    }),
    drawNumeral(part.digit, {
      x: x + tall * build.middle,
      y: middle - tall / 2,
      height: tall,
      fill: strong,
      anchor: 'middle',
    }),
    writeCentred(part.name, {
      x: left,
      middle,
      width: shoulder + tall * past - left,
      size,
      weight: 600,
      fill: drawing.palette.ink,
    }),
  );
}

/** The signposts of all handvatten below one another, each as high as its lines. */
export function drawSigns(drawing: Drawing, area: Area, size: number): readonly string[] {
  const gap = 6;
  const { tall, left, tip } = builds[drawing.variant];
  const room = area.width - tall * (left + tip - past);
  const lines = handvatten.parts.map(({ name }) => breakLines(name, { size, weight: 600 }, room).length);
  const step = size * lead;
  const bare = lines.map((count) => Math.max(count, 1.6) * step);
  const spare = (area.height - gap * (lines.length - 1) - bare.reduce((sum, one) => sum + one, 0)) / lines.length;
  let y = area.y;
  return handvatten.parts.map((part, index) => {
    const height = (bare[index] ?? 0) + spare;
    const sign = drawSign(drawing, { part, size, x: area.x, y, width: area.width, height });
    y += height + gap;
    return sign;
  });
}

/** The mark of an ingredient's family with its numeral, and its name. */
function drawIngredient(drawing: Drawing, { family }: Group, { part, size, x, y, width, height }: Placed): string {
  const { strong, inkOnStrong } = drawing.palette.accents[family];
  const { mark, gap } = builds[drawing.variant];
  const side = size * mark;
  const middle = y + height / 2;
  const left = x + side + size * gap;
  const tall = side * 0.54;
  return linkPart(
    drawing,
    part.page,
    `Ingrediënt ${part.digit}: ${part.name}`,
    element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all' }),
    element('path', {
      d: shapes[accents[family].shape],
      transform: `translate(${x} ${(middle - side / 2).toFixed(2)}) scale(${side / markSize})`,
      fill: strong,
    }),
    drawNumeral(part.digit, {
      x: x + side / 2,
      y: middle - tall / 2,
      height: tall,
      fill: inkOnStrong,
      anchor: 'middle',
    }),
    writeCentred(part.name, { x: left, middle, width: x + width - left, size, fill: drawing.palette.ink }),
  );
}

/** The five ingredients of a group below one another, with the same room between all. */
export function drawIngredients(drawing: Drawing, group: Group, area: Area, size: number): readonly string[] {
  const build = builds[drawing.variant];
  const room = area.width - size * (build.mark + build.gap);
  const texts = group.parts.map(({ name }) => breakLines(name, { size }, room).length * size * lead);
  const gap = (area.height - texts.reduce((sum, height) => sum + height, 0)) / group.parts.length;
  let y = area.y;
  return group.parts.map((part, index) => {
    const placed = { ...area, part, size, y, height: (texts[index] ?? 0) + gap };
    y += placed.height;
    return drawIngredient(drawing, group, placed);
  });
}

/** The name of a group, in its own hue. */
export function drawName(
  drawing: Drawing,
  { family, name, page }: Group,
  { x, y, width, height }: Area,
  size: number,
): string {
  const fill = drawing.palette.accents[family].strong;
  return linkPart(
    drawing,
    page,
    name,
    element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all' }),
    writeCentred(name, { x, middle: y + height / 2, width, size, weight: 700, fill }),
  );
}
