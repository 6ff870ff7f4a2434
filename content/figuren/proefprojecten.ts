import { amountOf } from '#figures/amounts.ts';
import type { Drawing, FactLookup, Figure } from '#figures/figure.ts';
import { textWidth } from '#figures/measure.ts';
import { capitalise } from '#figures/sentence.ts';
import { drawSvg, element, write } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 500 },
  smal: { width: 360, height: 632 },
} as const;

/** One institution of table 2.1. */
interface Pilot {
  readonly number: number;
  readonly sector: string;
  readonly staff: string;
  readonly joined: string;
  readonly counts: { readonly staff: number; readonly joined: number };
  readonly share: string;
  /** What the report says where that cannot be right. */
  readonly slip: string | undefined;
}

const numbers = [1, 2, 3, 4, 5, 6, 7] as const;
const wrong = 7;

function pilotsWith(fact: FactLookup): readonly Pilot[] {
  return numbers.map((number) => {
    const id = `instelling-${number}`;
    const printed = fact(`${id}-percentage`).tekst;
    return {
      number,
      sector: fact(`${id}-sector`).tekst,
      staff: fact(`${id}-medewerkers`).getal ?? '',
      joined: fact(`${id}-deelnemers`).getal ?? '',
      counts: { staff: amountOf(fact(`${id}-medewerkers`)), joined: amountOf(fact(`${id}-deelnemers`)) },
      share: number === wrong ? fact(`${id}-percentage-juist`).tekst : printed,
      slip: number === wrong ? printed : undefined,
    };
  });
}

const slipText = (slip: string) => `De bron zegt ${slip}: een fout.`;

/** Where a bar stands and how wide one person is. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly person: number;
}

/** All who work there as a bar, and filled in it who took part. */
function drawBar({ palette }: Drawing, { counts }: Pilot, { x, y, height, person }: Place): string {
  const { strong, tint } = palette.accents.basis;
  const all = { x: x + 1, y: y + 1, width: counts.staff * person - 2, height: height - 2 };
  return [
    element('rect', { ...all, fill: tint, stroke: strong, 'stroke-width': 2 }),
    element('rect', { x, y, width: Math.max(counts.joined * person, 3), height, fill: strong }),
  ].join('');
}

/** The slip of the report, marked as a warning. */
function drawSlip({ palette }: Drawing, slip: string, x: number, y: number, size: number): string {
  const words = slipText(slip);
  const width = textWidth(words, { size, weight: 600 }) + size * 1.3;
  return [
    element('rect', { x, y, width, height: size * 1.7, fill: palette.warningTint }),
    element('rect', { x, y, width: size / 4, height: size * 1.7, fill: palette.warning }),
    write(words, { x: x + size * 0.7, y: y + size * 1.18, size, weight: 600, fill: palette.warning }),
  ].join('');
}

/** Extra room before the first institution of another sector. */
const sectorGap = (pilots: readonly Pilot[], index: number) =>
  pilots.slice(1, index + 1).filter((pilot, before) => pilot.sector !== pilots[before]?.sector).length;

function drawWide(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const pilots = pilotsWith(fact);
  const person = 520 / Math.max(...pilots.map(({ counts }) => counts.staff));
  const face = { size: 28, fill: palette.ink } as const;
  return pilots.flatMap((pilot, index) => {
    const y = 4 + index * 61 + sectorGap(pilots, index) * 22;
    const end = 178 + pilot.counts.staff * person + 16;
    const words =
      index === 0
        ? `${pilot.joined} van ${pilot.staff} mensen deden mee, ${pilot.share}`
        : `${pilot.joined} van ${pilot.staff}, ${pilot.share}`;
    return [
      write(String(pilot.number), { ...face, x: 0, y: y + 33, size: 36, weight: 700 }),
      write(pilot.sector, { ...face, x: 38, y: y + 30 }),
      drawBar(drawing, pilot, { x: 178, y, height: 42, person }),
      write(words, { ...face, x: end, y: y + 30 }),
      pilot.slip === undefined ? '' : drawSlip(drawing, pilot.slip, 178, y + 52, 28),
    ];
  });
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const pilots = pilotsWith(fact);
  const person = 360 / Math.max(...pilots.map(({ counts }) => counts.staff));
  const face = { size: 16, fill: palette.ink } as const;
  return pilots.flatMap((pilot, index) => {
    const y = 4 + index * 84 + sectorGap(pilots, index) * 12;
    const words = `${pilot.joined} van ${pilot.staff}${index === 0 ? ' deden mee' : ''}, ${pilot.share}`;
    return [
      write(`${pilot.number} ${pilot.sector}`, { ...face, x: 0, y: y + 14, weight: 700 }),
      drawBar(drawing, pilot, { x: 0, y: y + 22, height: 20, person }),
      write(words, { ...face, x: 0, y: y + 61 }),
      pilot.slip === undefined ? '' : drawSlip(drawing, pilot.slip, 0, y + 72, 16),
    ];
  });
}

const altWith = (fact: FactLookup) =>
  `${capitalise(fact('proef-instellingen').tekst)} met het deel van de medewerkers dat meedeed; bij één staat in de bron een verkeerd percentage.`;

/** The totals of the table: thuiszorg, GGZ and both. */
const totals = [
  { id: 'thuiszorg', name: 'Thuiszorg samen' },
  { id: 'ggz', name: 'GGZ samen' },
  { id: 'totaal', name: 'Alles samen' },
] as const;

/** Remarks of the ledger that tell where text and table of the report differ. */
const remarked = [
  'instelling-2-medewerkers',
  'instelling-4-deelnemers',
  'instelling-6-medewerkers',
  'instelling-6-deelnemers',
  'instelling-7-percentage',
] as const;

/** Table 2.1 of the report on the Leidraad as bars, with its slip marked. */
export default {
  name: 'proefprojecten',
  title: 'De proefprojecten: wie deed mee?',
  alt: altWith,
  description: (fact) => [
    'Elke balk is een instelling. De hele balk is iedereen die er werkt. Het gevulde deel is wie onder de proef viel.',
    ...pilotsWith(fact).map(
      ({ number, sector, joined, staff, share, slip }) =>
        `Instelling ${number}, ${sector}: ${joined} van ${staff} medewerkers, ${share}.${slip === undefined ? '' : ` ${slipText(slip)}`}`,
    ),
    ...remarked.flatMap((id) => {
      const remark = fact(id).opmerking;
      return remark === undefined ? [] : [`${fact(id).wat}: ${fact(id).tekst}. ${remark}`];
    }),
  ],
  table: (fact) => ({
    head: ['Instelling', 'Sector', 'Medewerkers', 'In de proef', 'Deel'],
    rows: [
      ...pilotsWith(fact).map(({ number, sector, staff, joined, share, slip }) => [
        String(number),
        sector,
        staff,
        joined,
        slip === undefined ? share : `${share} (de bron zegt ${slip}, dat is een fout)`,
      ]),
      ...totals.map(({ id, name }) => [
        name,
        '',
        fact(`proef-medewerkers-${id}`).getal ?? '',
        fact(`proef-deelnemers-${id}`).getal ?? '',
        fact(`proef-percentage-${id}`).tekst,
      ]),
    ],
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt: altWith(drawing.fact), palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
