import type { Drawing, FactLookup, Figure } from '#figures/figure.ts';
import { linkPart } from '#figures/link.ts';
import { capitalise } from '#figures/sentence.ts';
import { drawNumeral, drawSvg, element, writeBlock } from '#figures/svg.ts';
import type { Digit } from '#theme/numerals.ts';

const sizes = {
  breed: { width: 1120, height: 486 },
  smal: { width: 360, height: 590 },
} as const;

/** A step: what you do, and what it brings. */
interface Step {
  readonly digit: Digit;
  readonly name: string;
  readonly page: string;
  readonly brings: string;
  /** The same in fewer words, for who sits at the back of a room. */
  readonly short: string;
}

const folder = 'werkwijzer/stappenplan';

function stepsWith(fact: FactLookup): readonly Step[] {
  const after = capitalise(fact('nazorg-moment').tekst);
  return [
    {
      digit: 1,
      name: 'Bereid je voor',
      page: `${folder}/voorbereiden`,
      brings: 'Je weet bij wie je begint, en waarom.',
      short: 'Je weet bij wie je begint.',
    },
    {
      digit: 2,
      name: 'Introduceer de handreiking',
      page: `${folder}/introduceren`,
      brings: 'De werkgever ziet waarom het loont.',
      short: 'De werkgever ziet waarom het loont.',
    },
    {
      digit: 3,
      name: 'Besluit',
      page: `${folder}/besluit`,
      brings: 'Voor en tegen op tafel. De werkgever kiest.',
      short: 'De werkgever kiest.',
    },
    {
      digit: 4,
      name: 'Aan de slag',
      page: `${folder}/aan-de-slag`,
      brings: 'Leidinggevenden leren en oefenen, met eigen voorbeelden.',
      short: 'Oefenen met eigen voorbeelden.',
    },
    {
      digit: 5,
      name: 'Nazorg',
      page: `${folder}/nazorg`,
      brings: `${after} kan de leidinggevende zelf verder. Jij blijft bereikbaar.`,
      short: `${after} kan de leidinggevende zelf verder.`,
    },
  ];
}

/** Five treads of a stair that goes up to the right; the text hangs below each tread. */
function drawWide(drawing: Drawing): readonly string[] {
  const { palette, fact, poster } = drawing;
  const { strong, tint } = palette.accents.basis;
  const [wide, rise, numeral] = [224, 38, 122];
  const [large, size, left, right] = poster ? [26, 24, 13, 13] : [30, 28, 8, 0];
  return stepsWith(fact).map((step, index) => {
    const x = index * wide;
    const tread = 288 - index * rise;
    const place = { x: x + left, width: wide - left - right, fill: palette.ink };
    const title = writeBlock(step.name, { ...place, y: tread + 46, size: large, weight: 700 });
    const short = { ...place, y: title.bottom + 44, size };
    return linkPart(
      drawing,
      step.page,
      `Stap ${step.digit}: ${step.name} ${step.short}`,
      element('rect', { x, y: tread, width: wide, height: sizes.breed.height - tread, fill: tint }),
      element('rect', { x, y: tread, width: wide, height: 6, fill: strong }),
      drawNumeral(step.digit, { x: x + left, y: tread - numeral - 8, height: numeral, fill: strong }),
      `${title.svg} `,
      writeBlock(step.short, short).svg,
    );
  });
}

/** The steps below one another, each numeral on its own tread. */
function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const { strong, tint } = palette.accents.basis;
  const tall = 118;
  return stepsWith(fact).map((step, index) => {
    const y = index * tall;
    const title = writeBlock(step.name, { x: 84, y: y + 34, width: 264, size: 18, weight: 700, fill: palette.ink });
    return linkPart(
      drawing,
      step.page,
      `Stap ${step.digit}: ${step.name} ${step.brings}`,
      element('rect', { x: 0, y, width: 360, height: tall - 6, fill: tint }),
      element('rect', { x: 0, y, width: 6, height: tall - 6, fill: strong }),
      drawNumeral(step.digit, { x: 45, y: y + 26, height: 60, fill: strong, anchor: 'middle' }),
      `${title.svg} `,
      writeBlock(step.brings, { x: 84, y: title.bottom + 25, width: 264, size: 16, fill: palette.ink }).svg,
    );
  });
}

const altWith = (fact: FactLookup) =>
  `${capitalise(fact('stappen').tekst)} als een trap omhoog: voorbereiden, introduceren, besluit, aan de slag en nazorg.`;

/** The five steps of the stappenplan, and what each brings; on the site each leads to its page. */
export default {
  name: 'stappenplan',
  title: 'Het stappenplan: de stappen en wat ze brengen',
  alt: altWith,
  description: (fact) => [
    'De figuur is een trap van links naar rechts. Elke tree is een stap, met een groot cijfer erop.',
    ...stepsWith(fact).map(({ digit, name, brings }) => `Stap ${digit}, ${name}. ${brings}`),
  ],
  table: (fact) => ({
    head: ['Stap', 'Wat je doet', 'Wat het brengt'],
    rows: stepsWith(fact).map(({ digit, name, brings }) => [String(digit), name, brings]),
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt: altWith(drawing.fact), palette: drawing.palette, linked: drawing.link !== undefined },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
