import { amountOf, writeAmount } from '#figures/amounts.ts';
import type { Drawing, FactLookup, Figure } from '#figures/figure.ts';
import type { Area } from '#figures/fills.ts';
import { drawLine, drawSvg, element, write, writeBlock } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 512 },
  smal: { width: 360, height: 650 },
} as const;

const [workWeek, week] = [5, 7];

/** The sum, and the same sum for the other reading of the days. */
function reckon(fact: FactLookup) {
  const days = fact('verzuimdagen-psychisch');
  const cost = fact('verzuimdag-kosten');
  const total = fact('verzuim-kosten-totaal');
  const count = amountOf(days);
  /** What is left of the days when weekends are counted among them. */
  const fewer = Math.round((count * workWeek) / week);
  const least = writeAmount(Math.round((fewer * amountOf(cost)) / 1000) * 1000);
  return { days, cost, total, count, fewer, least, less: `${least} euro` };
}

/** Where the grid of days stands: columns of a working week, in one band or more. */
interface Grid extends Area {
  readonly bands: number;
}

/** One square a day; the days that only count when all are working days are dashed. */
function drawDays({ palette, fact }: Drawing, { x, y, width, bands, height }: Grid): string {
  const { strong } = palette.accents.basis;
  const { count, fewer } = reckon(fact);
  const columns = Math.ceil(count / workWeek / bands);
  const pitch = width / columns;
  const side = pitch * 0.8;
  return Array.from({ length: count }, (_, day) => {
    const column = Math.floor(day / workWeek);
    const [band, place] = [Math.floor(column / columns), column % columns];
    const at = { x: x + place * pitch, y: y + band * height + (day % workWeek) * pitch };
    const sure = day < fewer;
    const inset = sure ? 0 : 1;
    return element('rect', {
      x: at.x + inset,
      y: at.y + inset,
      width: side - 2 * inset,
      height: side - 2 * inset,
      fill: sure ? strong : 'none',
      stroke: sure ? undefined : strong,
      'stroke-width': sure ? undefined : 2,
      'stroke-dasharray': sure ? undefined : '4 3',
    });
  }).join('');
}

/** One term of the sum: its number large, and what it counts. */
function drawTerm(
  { palette }: Drawing,
  number: string,
  what: string,
  { x, y, width }: Omit<Area, 'height'>,
  size: number,
  big = size * 3.3,
): string {
  return [
    write(number, { x, y, size: big, weight: 700, fill: palette.accents.basis.strong }),
    writeBlock(what, { x, y: y + size * 1.6, width, size, fill: palette.ink }).svg,
  ].join('');
}

/** A line to fill in by hand, with what belongs on it below. */
function drawField({ palette }: Drawing, what: string, { x, y, width }: Omit<Area, 'height'>): string {
  const small = { y: y + 34, size: 28, fill: palette.inkSoft };
  return drawLine([x, y], [x + width, y], { stroke: palette.ink }) + write(what, { ...small, x });
}

function drawWide(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const { days, cost, total, fewer, least, less, count } = reckon(fact);
  const sign = { y: 54, size: 48, weight: 400, fill: palette.ink, anchor: 'middle' } as const;
  const columns = Math.ceil(count / workWeek);
  const border = (Math.ceil(fewer / workWeek) * 1120) / columns;
  const note = { y: 352, size: 28, fill: palette.ink };
  const range = `${least} tot ${total.getal ?? ''}`;
  const own = { y: 462, size: 40, weight: 400, fill: palette.ink, anchor: 'middle' } as const;
  const term = (number: string, what: string, x: number, width: number) =>
    drawTerm(drawing, number, what, { x, y: 60, width }, 28, 66);
  return [
    term(days.getal ?? '', 'dagen verzuim', 0, 220),
    write('×', { ...sign, x: 214 }),
    term(cost.getal ?? '', 'euro per dag', 254, 210),
    write('=', { ...sign, x: 462 }),
    term(range, 'euro voor één medewerker, naar schatting', 510, 610),
    drawDays(drawing, { x: 0, y: 148, width: 1126, height: 0, bands: 1 }),
    writeBlock(`Weekenden meegeteld: ${fewer} werkdagen, ongeveer ${less}`, { ...note, x: 0, width: border - 20 }).svg,
    writeBlock('Zijn het werkdagen? Dan telt alles', { ...note, x: border + 4, width: 1120 - border }).svg,
    write('Bij ons:', { x: 0, y: 462, size: 32, weight: 700, fill: palette.ink }),
    drawField(drawing, 'dagen', { x: 150, y: 470, width: 220 }),
    write('×', { ...own, x: 400 }),
    drawField(drawing, 'euro per dag', { x: 430, y: 470, width: 260 }),
    write('=', { ...own, x: 720 }),
    drawField(drawing, 'euro', { x: 750, y: 470, width: 370 }),
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const { days, cost, total, fewer, less } = reckon(fact);
  const sign = { size: 36, weight: 400, fill: palette.ink, anchor: 'middle' } as const;
  const note = { x: 0, width: 360, size: 16, fill: palette.ink };
  const first = writeBlock(
    `Tellen weekenden mee? Dan zijn het ongeveer ${fewer} werkdagen. Dat kost ongeveer ${less}.`,
    { ...note, y: 566 },
  );
  return [
    drawTerm(drawing, days.getal ?? '', 'dagen verzuim, gemiddeld', { x: 40, y: 48, width: 300 }, 17),
    write('×', { ...sign, x: 12, y: 140 }),
    drawTerm(drawing, cost.getal ?? '', 'euro per verzuimdag', { x: 40, y: 144, width: 300 }, 17),
    write('=', { ...sign, x: 12, y: 236 }),
    drawTerm(drawing, total.getal ?? '', 'euro per medewerker', { x: 40, y: 240, width: 300 }, 17),
    writeBlock('Elk blokje is een dag, elke kolom een werkweek.', { ...note, y: 312, fill: palette.inkSoft }).svg,
    drawDays(drawing, { x: 0, y: 326, width: 363, height: 108, bands: 2 }),
    first.svg,
    writeBlock('Alleen als de gestreepte blokjes ook werkdagen zijn, klopt de som.', { ...note, y: first.bottom + 30 })
      .svg,
  ];
}

const altWith = (fact: FactLookup) => {
  const { days, cost, total } = reckon(fact);
  return `${days.tekst} verzuim keer ${cost.tekst} is ${total.tekst} per medewerker, als al die dagen werkdagen zijn.`;
};

/** What one person's absence costs: days times cost a day, with the assumption in sight. */
export default {
  name: 'verzuimkosten',
  title: 'Wat verzuim door psychische klachten kost',
  alt: altWith,
  description: (fact) => {
    const { days, cost, total, fewer, less } = reckon(fact);
    return [
      `Bovenaan staat de som van de werkwijzer: ${days.tekst} keer ${cost.tekst} is ${total.tekst}. Dat is het bedrag voor één medewerker. Kosten zoals vervanging zitten er niet in.`,
      `Daaronder staat voor elke dag een blokje, vijf onder elkaar voor een werkweek. De bron zegt niet of het werkdagen zijn. Alleen dan klopt de som.`,
      `Tellen weekenden mee, dan blijven er ongeveer ${fewer} werkdagen over. Die blokjes zijn gevuld. De andere zijn gestreept. Het bedrag is dan ongeveer ${less}. Dat is onze eigen som.`,
    ];
  },
  table: (fact) => {
    const { days, cost, total, fewer, less } = reckon(fact);
    return {
      head: ['Hoe je de dagen leest', 'Werkdagen', 'Per dag', 'Samen'],
      rows: [
        ['Het zijn werkdagen', days.getal ?? '', cost.tekst, total.tekst],
        ['Weekenden tellen mee (eigen som)', `ongeveer ${fewer}`, cost.tekst, `ongeveer ${less}`],
      ],
    };
  },
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt: altWith(drawing.fact), palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
