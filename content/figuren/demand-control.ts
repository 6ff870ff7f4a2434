import type { Drawing, FactLookup, Figure } from '#figures/figure.ts';
import type { Area } from '#figures/fills.ts';
import { capitalise } from '#figures/sentence.ts';
import { drawArrow, drawSvg, element, writeBlock, writeCentred } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 512 },
  smal: { width: 360, height: 584 },
} as const;

const stress = { demands: 'hoge', control: 'weinig', name: 'Werkstress' } as const;
const activity = { demands: 'hoge', control: 'veel', name: 'Activiteit' } as const;
const passive = { demands: 'lage', control: 'weinig', name: 'Passiviteit' } as const;
const boredom = { demands: 'lage', control: 'veel', name: 'Verveling' } as const;

const quadrants = [stress, activity, passive, boredom] as const;

const insight = 'Hoge eisen zijn te doen als je veel zelf kunt regelen.';
const way = 'Bij werkstress helpt meer ruimte:';
const examples = ['andere werktijden', 'thuiswerken', 'zelf kiezen wat eerst komt', 'minder procedures'] as const;

/** The plane of the four combinations: its place without the axes, and the sizes of its text. */
interface Plane extends Area {
  readonly text: number;
  readonly name: number;
}

const gap = 6;

function drawQuadrants({ palette }: Drawing, plane: Plane): readonly string[] {
  const { strong, tint, inkOnStrong } = palette.accents.basis;
  const [width, height] = [(plane.width - gap) / 2, (plane.height - gap) / 2];
  return quadrants.map((quadrant) => {
    const x = plane.x + (quadrant.control === 'veel' ? width + gap : 0);
    const y = plane.y + (quadrant.demands === 'lage' ? height + gap : 0);
    const [ground, fill] = quadrant === stress ? [strong, inkOnStrong] : [tint, palette.ink];
    const face = { size: plane.name, weight: 700, fill, anchor: 'middle' } as const;
    return [
      element('rect', { x, y, width, height, fill: ground }),
      quadrant === activity
        ? element('rect', {
            x: x + 2,
            y: y + 2,
            width: width - 4,
            height: height - 4,
            fill: 'none',
            stroke: strong,
            'stroke-width': 4,
          })
        : '',
      writeCentred(quadrant.name, { x: x + width / 2, middle: y + height * 0.42, width, ...face }),
    ].join('');
  });
}

/** The axes with what stands at both ends of each, and the arrow between the two upper quadrants. */
function drawAxes({ palette }: Drawing, { x, y, width, height, text }: Plane): readonly string[] {
  const line = { stroke: palette.ink, width: Math.max(text / 8, 2) };
  const [left, foot] = [x - text * 0.6, y + height + text * 0.6];
  const face = { size: text, weight: 600, fill: palette.ink } as const;
  const demands = (['hoge', 'lage'] as const).map((level, index) =>
    writeCentred(`${level} eisen`, {
      x: left - text * 0.5,
      middle: y + height * (0.25 + index / 2),
      width: text * 3,
      ...face,
      anchor: 'end',
    }),
  );
  const control = (['weinig', 'veel'] as const).map(
    (level, index) =>
      writeBlock(`${level} ruimte om zelf te regelen`, {
        x: x + width * (0.25 + index / 2),
        y: foot + text * 1.35,
        width: width / 2 - text,
        ...face,
        anchor: 'middle',
      }).svg,
  );
  const [middle, arrow, long, half] = [x + width / 2, y + height * 0.38, text * 2.4, text * 0.5];
  return [
    drawArrow([left, foot], [left, y], line),
    drawArrow([left, foot], [x + width, foot], line),
    ...demands,
    ...control,
    element('path', {
      d: `M${middle - long} ${arrow - half}H${middle + half}V${arrow - 2 * half}L${middle + long} ${arrow}L${middle + half} ${arrow + 2 * half}V${arrow + half}H${middle - long}Z`,
      fill: palette.ground,
      stroke: palette.ink,
      'stroke-width': 2,
    }),
  ];
}

function drawExamples({ palette }: Drawing, { x, y, width }: Omit<Area, 'height'>, size: number): readonly string[] {
  const title = writeBlock(insight, { x, y, width, size: size * 1.16, weight: 700, fill: palette.ink });
  const head = writeBlock(way, { x, y: title.bottom + size * 2, width, size, fill: palette.ink });
  const step = size * 1.5;
  return [
    title.svg,
    head.svg,
    ...examples.map((example, index) => {
      const foot = head.bottom + size * 0.5 + step * (index + 1);
      const dash = element('rect', {
        x,
        y: foot - size * 0.42,
        width: size * 0.7,
        height: Math.max(size / 8, 2),
        fill: palette.accents.basis.strong,
      });
      return (
        dash +
        writeBlock(example, { x: x + size * 1.1, y: foot, width: width - size * 1.1, size, fill: palette.ink }).svg
      );
    }),
  ];
}

function drawWide(drawing: Drawing): readonly string[] {
  const plane = { x: 116, y: 6, width: 588, height: 406, text: 28, name: 38 };
  return [
    ...drawQuadrants(drawing, plane),
    ...drawAxes(drawing, plane),
    ...drawExamples(drawing, { x: 746, y: 40, width: 374 }, 28),
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const plane = { x: 62, y: 4, width: 298, height: 290, text: 15, name: 19 };
  return [
    ...drawQuadrants(drawing, plane),
    ...drawAxes(drawing, plane),
    ...drawExamples(drawing, { x: 0, y: 392, width: 360 }, 17),
  ];
}

const altWith = (fact: FactLookup) =>
  `${capitalise(fact('karasek-combinaties').tekst)} van eisen en ruimte om zelf te regelen. Een pijl wijst van werkstress naar activiteit.`;

/** Karasek's model of demands and control, and the way out of work stress. */
export default {
  name: 'demand-control',
  title: 'Eisen en ruimte om zelf te regelen',
  alt: altWith,
  description: (fact) => [
    `Het model van Karasek zet eisen tegenover ruimte om zelf te regelen. Dat geeft ${fact('karasek-combinaties').tekst}.`,
    ...quadrants.map(
      ({ demands, control, name }) =>
        `${demands === 'hoge' ? 'Hoge' : 'Lage'} eisen met ${control} ruimte: ${name.toLowerCase()}.`,
    ),
    `Een pijl loopt van werkstress naar activiteit. ${insight} Bij werkstress helpt meer ruimte, zoals: ${examples.join(', ')}.`,
    ...[fact('karasek-combinaties').opmerking].flatMap((remark) => remark ?? []),
  ],
  table: () => ({
    head: ['Eisen', 'Ruimte om zelf te regelen', 'Wat er ontstaat'],
    rows: quadrants.map(({ demands, control, name }) => [demands === 'hoge' ? 'hoog' : 'laag', control, name]),
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt: altWith(drawing.fact), palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
