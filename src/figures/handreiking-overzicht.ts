import { markSize, shapes } from '../theme/shapes.ts';
import { accents } from '../theme/tokens.ts';
import type { Drawing, FactLookup, Figure, Variant } from './figure.ts';
import { type Area, fillArea } from './fills.ts';
import { type Group, handvatten, kenJeMedewerker, type Part, versterkJeTeam } from './handreiking.ts';
import { linkPart } from './link.ts';
import { breakLines } from './measure.ts';
import { capitalise } from './sentence.ts';
import { drawNumeral, drawSvg, element, lead, writeCentred } from './svg.ts';

const sizes = {
  breed: { width: 1120, height: 540 },
  smal: { width: 360, height: 1072 },
} as const;

/** A part with the box it is drawn in and the size of its text. */
interface Placed extends Area {
  readonly part: Part;
  readonly size: number;
}

/** A signpost with the big numeral of a handvat and its name. */
function drawSign(drawing: Drawing, { part, size, x, y, width, height }: Placed): string {
  const { strong, tint } = drawing.palette.accents.actie;
  const right = x + width;
  const middle = y + height / 2;
  const shoulder = right - height / 3;
  const tall = height * 0.64;
  const left = x + height * 0.86;
  return linkPart(
    drawing,
    part.page,
    `${part.digit} ${part.name}`,
    element('path', {
      d: `M${x} ${y}H${shoulder}L${right} ${middle}L${shoulder} ${y + height}H${x}Z`,
      fill: tint,
      stroke: strong,
      'stroke-width': 2,
    }),
    drawNumeral(part.digit, {
      x: x + height * 0.44,
      y: middle - tall / 2,
      height: tall,
      fill: strong,
      anchor: 'middle',
    }),
    writeCentred(part.name, {
      x: left,
      middle,
      width: shoulder + height / 12 - left,
      size,
      weight: 600,
      fill: drawing.palette.ink,
    }),
  );
}

/** Width of an ingredient's mark and of the room after it, as multiples of the size of its text. */
const [markWide, markGap] = [1.6, 0.45];

/** The mark of an ingredient's family with its numeral, and its name. */
function drawIngredient(drawing: Drawing, { family }: Group, { part, size, x, y, width, height }: Placed): string {
  const { strong, inkOnStrong } = drawing.palette.accents[family];
  const side = size * markWide;
  const middle = y + height / 2;
  const left = x + side + size * markGap;
  const tall = side * 0.54;
  return linkPart(
    drawing,
    part.page,
    `${part.digit} ${part.name}`,
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
function drawIngredients(drawing: Drawing, group: Group, area: Area, size: number): readonly string[] {
  const room = area.width - size * (markWide + markGap);
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
function drawName(drawing: Drawing, { family, page }: Group, { x, y, width, height }: Area, size: number): string {
  const name = accents[family].title;
  const fill = drawing.palette.accents[family].strong;
  return linkPart(
    drawing,
    page,
    name,
    element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all' }),
    writeCentred(name, { x, middle: y + height / 2, width, size, weight: 700, fill }),
  );
}

/** Half of the frame around the handvatten: a quiet surface for a group, edged with the family's pattern. */
function drawHalf({ palette }: Drawing, { family }: Group, side: 'left' | 'right'): string {
  const { width, height } = sizes.breed;
  const [edge, panel, reach] = [20, 352, 545];
  const place = (x: number, wide: number) => (side === 'left' ? x : width - x - wide);
  const fill = palette.accents[family].tint;
  return [
    element('rect', { x: place(0, panel), y: 0, width: panel, height, fill }),
    fillArea({ x: place(panel, edge), y: 0, width: edge, height }, family, palette),
    fillArea(
      { x: place(panel + edge, reach - panel - edge), y: 0, width: reach - panel - edge, height: 10 },
      family,
      palette,
    ),
    fillArea(
      { x: place(panel + edge, reach - panel - edge), y: height - 10, width: reach - panel - edge, height: 10 },
      family,
      palette,
    ),
  ].join('');
}

function drawWide(drawing: Drawing): readonly string[] {
  const side = (group: Group, x: number) => [
    drawName(drawing, group, { x, y: 8, width: 330, height: 84 }, 28),
    ...drawIngredients(drawing, group, { x, y: 92, width: 330, height: 440 }, 24),
  ];
  return [
    drawHalf(drawing, kenJeMedewerker, 'left'),
    drawHalf(drawing, versterkJeTeam, 'right'),
    ...side(kenJeMedewerker, 14),
    drawName(drawing, handvatten, { x: 383, y: 12, width: 354, height: 48 }, 34),
    ...handvatten.parts.map((part, index) =>
      drawSign(drawing, { part, size: 24, x: 383, y: 62 + index * 93, width: 354, height: 88 }),
    ),
    ...side(versterkJeTeam, 782),
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette } = drawing;
  const below = (group: Group, y: number) => [
    element('rect', { x: 0, y, width: 360, height: 334, fill: palette.accents[group.family].tint }),
    fillArea({ x: 0, y, width: 360, height: 20 }, group.family, palette),
    drawName(drawing, group, { x: 14, y: y + 22, width: 336, height: 44 }, 20),
    ...drawIngredients(drawing, group, { x: 14, y: y + 64, width: 338, height: 262 }, 16),
  ];
  return [
    drawName(drawing, handvatten, { x: 0, y: 0, width: 360, height: 44 }, 24),
    ...handvatten.parts.map((part, index) =>
      drawSign(drawing, { part, size: 17, x: 1, y: 48 + index * 66, width: 358, height: 60 }),
    ),
    ...below(kenJeMedewerker, 392),
    ...below(versterkJeTeam, 738),
  ];
}

const names = (group: Group) => group.parts.map((part) => `${part.digit} ${part.name}`).join('; ');

const altWith = (fact: FactLookup) =>
  `${capitalise(fact('handvatten').tekst)} om in actie te komen, met links en rechts een groep van ${fact('basisingredienten-per-groep').tekst} eromheen.`;

/** The whole of the handreiking at a glance; on the site each part leads to its page. */
export const handreikingOverzicht: Figure = {
  name: 'handreiking-overzicht',
  title: 'De handreiking in één beeld',
  alt: altWith,
  description: (fact) => [
    `In het midden staan ${fact('handvatten').tekst} van ${accents.actie.title}, elk met een groot cijfer: ${names(handvatten)}.`,
    `Aan de ene kant staan ${fact('basisingredienten-per-groep').tekst} van ${accents.medewerker.title}: ${names(kenJeMedewerker)}.`,
    `Aan de andere kant staan ${fact('basisingredienten-per-groep').tekst} van ${accents.team.title}: ${names(versterkJeTeam)}.`,
    'De handvatten gebruik je als iemand het moeilijk heeft. De ingrediënten leg je daarvoor al klaar, en ze helpen het hele team.',
  ],
  table: () => undefined,
  size: (variant: Variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt: altWith(drawing.fact), palette: drawing.palette, linked: drawing.link !== undefined },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
};
