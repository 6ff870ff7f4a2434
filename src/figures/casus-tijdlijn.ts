import { type Case, cases, type Moment, type Pace, type Phase, phasesOf } from './casus.ts';
import type { Drawing, Figure, Size, Variant } from './figure.ts';
import type { Area } from './fills.ts';
import { breakLines, textWidth } from './measure.ts';
import { drawLine, drawSvg, element, lead, unsure, write, writeBlock } from './svg.ts';

const doubt = 'Gestreept met (?): niet zeker, of alleen een plan.';

const paceLabels: Readonly<Record<Pace, readonly string[]>> = {
  thuis: ['niet aan het werk', 'thuis'],
  deels: ['werkt deels', 'deels'],
  volledig: ['werkt volledig', 'volledig'],
  werkt: ['blijft aan het werk', 'werkt'],
};

const written = (weeks: number) => String(weeks).replace('.', ',');
const span = ({ week, tot }: Moment) => (tot === undefined ? written(week) : `${written(week)}–${written(tot)}`);
const label = ({ tekst, zeker }: Moment) => (zeker ? tekst : `${tekst} (?)`);

/** The axis of weeks. */
interface Axis {
  readonly x: number;
  /** Width of one week. */
  readonly week: number;
  readonly end: number;
  readonly text: number;
}

/** How far somebody is at work, as one band over all weeks: empty, light or dark. */
function drawBand(
  { palette }: Drawing,
  phases: readonly Phase[],
  { x, week, text }: Axis,
  y: number,
): readonly string[] {
  const { strong, tint, inkOnStrong } = palette.accents.basis;
  const height = text * 1.8;
  return phases.map(({ pace, from, to, sure }) => {
    const dark = sure && (pace === 'volledig' || pace === 'werkt');
    const box = { x: x + from * week + 1, y: y + 1, width: (to - from) * week - 2, height: height - 2 };
    const words = sure ? paceLabels[pace] : [...paceLabels[pace].map((one) => `${one} (?)`), '(?)', '?'];
    const fitting = words.find((one) => textWidth(one, { size: text, weight: 600 }) <= box.width - text * 0.5);
    const fill = dark ? strong : pace === 'thuis' ? 'none' : tint;
    const face = { size: text, weight: 600, fill: dark ? inkOnStrong : palette.ink, anchor: 'middle' } as const;
    return [
      element('rect', {
        ...box,
        fill,
        stroke: strong,
        'stroke-width': 2,
        'stroke-dasharray': sure ? undefined : unsure,
      }),
      fitting === undefined
        ? ''
        : write(fitting, { ...face, x: box.x + box.width / 2, y: y + height / 2 + text * 0.34 }),
    ].join('');
  });
}

/** The numbers of the weeks under the band. */
function drawWeeks({ palette }: Drawing, { x, week, end, text }: Axis, y: number): readonly string[] {
  const step = textWidth('00', { size: text }) * 2 > 4 * week ? 8 : 4;
  const marks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return marks.map((mark) => {
    const at = x + mark * week;
    const anchor = mark === 0 ? 'start' : at > x + end * week - text ? 'end' : 'middle';
    return write(String(mark), { x: at, y, size: text, fill: palette.inkSoft, anchor });
  });
}

/** The mark of a moment: square for what is about being at work, round for talk and help. */
function drawMark({ palette }: Drawing, { soort, zeker }: Moment, x: number, y: number, size: number): string {
  const { strong, tint } = palette.accents.basis;
  const half = size * 0.36;
  const look = zeker ? { fill: strong } : { fill: tint, stroke: strong, 'stroke-width': 2, 'stroke-dasharray': '4 3' };
  return soort === 'hulp' || soort === 'gesprek'
    ? element('circle', { cx: x, cy: y, r: half, ...look })
    : element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...look });
}

/** One moment on its own row: its weeks, its mark or bar on the axis, and its words beside or in it. */
function drawRow(drawing: Drawing, moment: Moment, { x, week, text }: Axis, { y, width, height }: Area): string {
  const { palette } = drawing;
  const { strong, tint } = palette.accents.basis;
  const middle = y + height / 2;
  const baseline = middle + text * 0.34;
  const words = label(moment);
  const long = textWidth(words, { size: text });
  const from = x + moment.week * week;
  const to = x + (moment.tot ?? moment.week) * week;
  const face = { y: baseline, size: text, fill: palette.ink } as const;
  const away = text * 0.7;
  const before = to - from < long + text && to + away + long > width;
  const start = before ? from - away : to - from >= long + text ? from + text * 0.5 : to + away;
  const weekWide = textWidth(`week ${span(moment)}`, { size: text });
  const [guide, reach] = [weekWide + text * 0.5, (before ? start - long : from) - text * 0.6];
  const bar = {
    x: from + 1,
    y: middle - text * 0.6,
    width: to - from - 2,
    height: text * 1.2,
    fill: tint,
    stroke: strong,
  };
  return [
    write(`week ${span(moment)}`, { ...face, x: 0 }),
    reach > guide + text ? drawLine([guide, middle], [reach, middle], { stroke: palette.line }) : '',
    moment.tot === undefined
      ? drawMark(drawing, moment, from, middle, text)
      : element('rect', { ...bar, 'stroke-width': 2, 'stroke-dasharray': moment.zeker ? undefined : unsure }),
    write(words, { ...face, x: start, anchor: before ? 'end' : 'start' }),
  ].join('');
}

const wide = { width: 1120, text: 24, left: 152, top: 92, foot: 40 } as const;

const rowHeight = ({ momenten }: Case) => Math.min(44, (520 - wide.top - wide.foot) / momenten.length);

function drawWide(drawing: Drawing, one: Case): readonly string[] {
  const { palette } = drawing;
  const axis = { x: wide.left, week: (wide.width - wide.left) / one.eind, end: one.eind, text: wide.text };
  const height = rowHeight(one);
  const foot = wide.top + one.momenten.length * height;
  return [
    ...drawBand(drawing, phasesOf(one), axis, 0),
    write('weken', { x: 0, y: 76, size: wide.text, fill: palette.inkSoft }),
    ...drawWeeks(drawing, axis, 76),
    ...one.momenten.map((moment, index) =>
      drawRow(drawing, moment, axis, { x: 0, y: wide.top + index * height, width: wide.width, height }),
    ),
    ...(one.momenten.every(({ zeker }) => zeker)
      ? []
      : [write(doubt, { x: wide.left, y: foot + 32, size: wide.text, fill: palette.inkSoft })]),
  ];
}

const narrow = { width: 360, text: 16, mark: 100, left: 118, top: 66 } as const;

/** The rows of a phone: the height of each is that of its words. */
const narrowRows = ({ momenten }: Case) =>
  momenten.map(
    (moment) =>
      breakLines(label(moment), { size: narrow.text }, narrow.width - narrow.left).length * narrow.text * lead + 12,
  );

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function drawNarrow(drawing: Drawing, one: Case): readonly string[] {
  const { palette } = drawing;
  const { width, text, mark, left, top } = narrow;
  const axis = { x: 0, week: width / one.eind, end: one.eind, text: 15 };
  const heights = narrowRows(one);
  const face = { size: text, fill: palette.ink } as const;
  const end = top + sum(heights);
  return [
    ...drawBand(drawing, phasesOf(one), axis, 0),
    ...drawWeeks(drawing, axis, 44),
    drawLine([mark, top + 14], [mark, end - (heights.at(-1) ?? 0) + 14], { stroke: palette.lineStrong }),
    ...one.momenten.map((moment, index) => {
      const y = top + sum(heights.slice(0, index)) + 20;
      return [
        write(`week ${span(moment)}`, { ...face, x: 0, y, size: 15 }),
        drawMark(drawing, moment, mark, y - 5, text),
        writeBlock(label(moment), { ...face, x: left, y, width: width - left }).svg,
      ].join('');
    }),
    ...(one.momenten.every(({ zeker }) => zeker)
      ? []
      : [writeBlock(doubt, { x: 0, y: end + 24, width, size: 15, fill: palette.inkSoft }).svg]),
  ];
}

function sizeOf(one: Case, variant: Variant): Size {
  const sure = one.momenten.every(({ zeker }) => zeker);
  if (variant === 'smal')
    return { width: narrow.width, height: Math.ceil(narrow.top + sum(narrowRows(one)) + (sure ? 4 : 52)) };
  return {
    width: wide.width,
    height: Math.ceil(wide.top + one.momenten.length * rowHeight(one) + (sure ? 4 : wide.foot)),
  };
}

const inWords = (moment: Moment) =>
  `Week ${span(moment).replace('–', ' tot ')}: ${moment.tekst}${moment.zeker ? '' : ' (niet zeker, of alleen een plan)'}.`;

function describePhase({ pace, from, to, sure }: Phase): string {
  return `week ${written(from)} tot ${written(to)} ${paceLabels[pace][0]}${sure ? '' : ' (niet zeker)'}`;
}

function timelineOf(one: Case, number: number): Figure {
  const alt = `Tijdlijn in weken. ${one.titel}.`;
  return {
    name: `casus-tijdlijn-${number}`,
    title: one.titel,
    alt: () => alt,
    description: () => [
      `De band bovenaan laat zien hoever iemand aan het werk is: ${phasesOf(one).map(describePhase).join(', ')}.`,
      `Daaronder staat elk moment op zijn week. ${one.momenten.map(inWords).join(' ')}`,
      'Maanden uit de bron zijn omgerekend naar weken en afgerond.',
    ],
    table: () => ({
      head: ['Week', 'Wat er gebeurt', 'Zeker?'],
      rows: one.momenten.map((moment) => [
        span(moment),
        moment.tekst,
        moment.zeker ? 'ja' : 'niet zeker, of alleen een plan',
      ]),
    }),
    size: (variant) => sizeOf(one, variant),
    draw: (drawing) =>
      drawSvg(
        sizeOf(one, drawing.variant),
        { alt, palette: drawing.palette },
        ...(drawing.variant === 'breed' ? drawWide(drawing, one) : drawNarrow(drawing, one)),
      ),
  };
}

/** The six cases as time lines, `casus-tijdlijn-1` to `casus-tijdlijn-6`. */
export const casusTijdlijnen: readonly Figure[] = cases.map((one, index) => timelineOf(one, index + 1));
