import type { Drawing } from '#figures/figure.ts';
import { textWidth } from '#figures/measure.ts';
import { element, unsure, write } from '#figures/svg.ts';
import type { Case, Moment, Pace, Phase } from './casus.ts';

/** What the dashes mean; undefined for a case in which everything is sure. */
export function doubtIn({ momenten }: Case): string | undefined {
  return momenten.every(({ zeker }) => zeker) ? undefined : 'Gestreept met (?): niet zeker, of alleen een plan.';
}

/** What a pace is called, the longest name first: the first that fits is written. */
export const paceLabels: Readonly<Record<Pace, readonly string[]>> = {
  thuis: ['niet aan het werk', 'thuis'],
  deels: ['werkt deels', 'deels'],
  volledig: ['werkt volledig', 'volledig'],
  weer: ['werkt weer', 'weer'],
  werkt: ['blijft aan het werk', 'werkt'],
};

/** Weeks as Dutch writes them. */
export const written = (weeks: number) => String(weeks).replace('.', ',');
/** The week of a moment, or its first and last. */
export const span = ({ week, tot }: Moment) => (tot === undefined ? written(week) : `${written(week)}–${written(tot)}`);
/** The words of a moment, with a mark of doubt where it is not sure. */
export const label = ({ tekst, zeker }: Moment) => (zeker ? tekst : `${tekst} (?)`);

/** The axis of weeks. */
export interface Axis {
  readonly x: number;
  /** Width of one week. */
  readonly week: number;
  readonly end: number;
  readonly text: number;
}

/** How far somebody is at work, as one band over all weeks: empty, light or dark. */
export function drawBand(
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
export function drawWeeks({ palette }: Drawing, { x, week, end, text }: Axis, y: number): readonly string[] {
  const step = textWidth('00', { size: text }) * 2 > 4 * week ? 8 : 4;
  const marks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return marks.map((mark) => {
    const at = x + mark * week;
    const anchor = mark === 0 ? 'start' : at > x + end * week - text ? 'end' : 'middle';
    return write(String(mark), { x: at, y, size: text, fill: palette.inkSoft, anchor });
  });
}

/** The mark of a moment: square for what is about being at work, round for talk and help. */
export function drawMark({ palette }: Drawing, { soort, zeker }: Moment, x: number, y: number, size: number): string {
  const { strong, tint } = palette.accents.basis;
  const half = size * 0.36;
  const look = zeker ? { fill: strong } : { fill: tint, stroke: strong, 'stroke-width': 2, 'stroke-dasharray': '4 3' };
  return soort === 'hulp' || soort === 'gesprek'
    ? element('circle', { cx: x, cy: y, r: half, ...look })
    : element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...look });
}
