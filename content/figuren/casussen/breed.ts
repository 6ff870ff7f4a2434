import type { Drawing, Size } from '#figures/figure.ts';
import type { Area } from '#figures/fills.ts';
import { textWidth } from '#figures/measure.ts';
import { drawLine, drawPart, element, unsure, write } from '#figures/svg.ts';
import { type Axis, doubtIn, drawBand, drawMark, drawWeeks, label, span } from './band.ts';
import { type Case, type Moment, onWide, phasesOf } from './casus.ts';

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
  const weekWide = textWidth(span(moment), { size: text });
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
    write(span(moment), { ...face, x: 0 }),
    reach > guide + text ? drawLine([guide, middle], [reach, middle], { stroke: palette.line }) : '',
    moment.tot === undefined
      ? drawMark(drawing, moment, from, middle, text)
      : element('rect', { ...bar, 'stroke-width': 2, 'stroke-dasharray': moment.zeker ? undefined : unsure }),
    write(words, { ...face, x: start, anchor: before ? 'end' : 'start' }),
  ].join('');
}

/** Sizes of the drawing: of its words, of what stands around them, and of its parts. */
const wide = { width: 1120, height: 512, text: 30, small: 28, left: 108, top: 104, foot: 46 } as const;

const rowHeight = (one: Case) => Math.min(48, (wide.height - wide.top - wide.foot) / onWide(one).length);

/** The rows of a case on an axis of weeks, in the order in which they happened. */
export function drawWide(drawing: Drawing, one: Case): readonly string[] {
  const { palette } = drawing;
  const axis = { x: wide.left, week: (wide.width - wide.left) / one.eind, end: one.eind };
  const [scale, rows] = [
    { ...axis, text: wide.small },
    { ...axis, text: wide.text },
  ];
  const height = rowHeight(one);
  const doubt = doubtIn(one);
  const foot = wide.top + onWide(one).length * height;
  return [
    // The band tells how it ends, so it comes with the last moment.
    drawPart(onWide(one).length, ...drawBand(drawing, phasesOf(one), scale, 0)),
    write('week', { x: 0, y: 84, size: wide.small, fill: palette.inkSoft }),
    ...drawWeeks(drawing, scale, 84),
    ...onWide(one).map((moment, index) =>
      drawPart(
        index + 1,
        drawRow(drawing, moment, rows, { x: 0, y: wide.top + index * height, width: wide.width, height }),
      ),
    ),
    doubt === undefined ? '' : write(doubt, { x: wide.left, y: foot + 36, size: wide.small, fill: palette.inkSoft }),
  ];
}

/** As many rows as the case has moments, closer together where there are many. */
export function wideSize(one: Case): Size {
  const foot = doubtIn(one) === undefined ? 4 : wide.foot;
  return { width: wide.width, height: Math.ceil(wide.top + onWide(one).length * rowHeight(one) + foot) };
}
