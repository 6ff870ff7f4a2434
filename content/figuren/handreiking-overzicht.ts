import type { Drawing, FactLookup, Figure, Variant } from '#figures/figure.ts';
import { fillArea } from '#figures/fills.ts';
import { capitalise } from '#figures/sentence.ts';
import { drawPart, drawSvg, element } from '#figures/svg.ts';
import { drawIngredients, drawName, drawSign, drawSigns } from './handreiking/delen.ts';
import { type Group, handvatten, kenJeMedewerker, versterkJeTeam } from './handreiking/groepen.ts';

const sizes = {
  breed: { width: 1120, height: 516 },
  smal: { width: 360, height: 1072 },
} as const;

/**
 * The wide frame around the handvatten: the width of its panels, and of the strips above and below; in the panels the
 * room beside the text, and its sizes.
 */
const frames = {
  slide: { left: 366, right: 385, strip: 10, reach: 545, edge: 10, over: 2, text: 28, name: 30, middle: 36 },
  poster: { left: 330, right: 352, strip: 10, reach: 545, edge: 14, over: 14, text: 24, name: 28, middle: 34 },
} as const;

const frameOf = ({ poster }: Drawing) => frames[poster ? 'poster' : 'slide'];

/** Half of the frame: a quiet surface for a group, with strips of the family's pattern that reach over the handvatten. */
function drawHalf(drawing: Drawing, { family }: Group, side: 'left' | 'right'): string {
  const { palette } = drawing;
  const { width, height } = sizes.breed;
  const { strip, reach, [side]: panel } = frameOf(drawing);
  const place = (wide: number) => ({ x: side === 'left' ? 0 : width - wide, width: wide });
  return [
    element('rect', { ...place(panel), y: 0, height, fill: palette.accents[family].tint }),
    fillArea({ ...place(reach), y: 0, height: strip }, family, palette),
    fillArea({ ...place(reach), y: height - strip, height: strip }, family, palette),
  ].join('');
}

function drawWide(drawing: Drawing): readonly string[] {
  const { width, height } = sizes.breed;
  const { left, right, strip, edge, over, text, name: large, middle } = frameOf(drawing);
  const side = (group: Group, x: number, wide: number, name: number) => {
    const top = strip + 4 + name;
    return [
      drawName(drawing, group, { x, y: strip + 4, width: wide, height: name }, large),
      ...drawIngredients(drawing, group, { x, y: top, width: wide, height: height - top - strip - 2 }, text),
    ];
  };
  const inner = { x: left + 5, width: width - left - right - 10 };
  // The middle comes first, then the side of one's people, then that of team and organisation.
  return [
    drawPart(2, drawHalf(drawing, kenJeMedewerker, 'left')),
    drawPart(3, drawHalf(drawing, versterkJeTeam, 'right')),
    drawPart(2, ...side(kenJeMedewerker, edge, left - edge - over, 44)),
    drawName(drawing, handvatten, { ...inner, y: strip + 4, height: 46 }, middle),
    ...drawSigns(drawing, { ...inner, y: 62, height: 438 }, text),
    drawPart(3, ...side(versterkJeTeam, width - right + edge, right - edge - over, 80)),
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
export default {
  name: 'handreiking-overzicht',
  title: 'De handreiking in één beeld',
  alt: altWith,
  description: (fact) => [
    `In het midden staan ${fact('handvatten').tekst} van ${handvatten.name}, elk met een groot cijfer: ${names(handvatten)}.`,
    `Aan de ene kant staan ${fact('basisingredienten-per-groep').tekst} van ${kenJeMedewerker.name}: ${names(kenJeMedewerker)}.`,
    `Aan de andere kant staan ${fact('basisingredienten-per-groep').tekst} van ${versterkJeTeam.name}: ${names(versterkJeTeam)}.`,
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
} satisfies Figure;
