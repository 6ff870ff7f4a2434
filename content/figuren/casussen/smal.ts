import type { Drawing, Size } from '#figures/figure.ts';
import { breakLines } from '#figures/measure.ts';
import { drawLine, lead, write, writeBlock } from '#figures/svg.ts';
import { doubtIn, drawBand, drawMark, drawWeeks, label, span } from './band.ts';
import { type Case, phasesOf } from './casus.ts';

const narrow = { width: 360, text: 16, mark: 100, left: 118, top: 66 } as const;

/** The rows of a phone: the height of each is that of its words. */
const narrowRows = ({ momenten }: Case) =>
  momenten.map(
    (moment) =>
      breakLines(label(moment), { size: narrow.text }, narrow.width - narrow.left).length * narrow.text * lead + 12,
  );

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The moments of a case below one another, for a phone: the band is to scale, the list is not. */
export function drawNarrow(drawing: Drawing, one: Case): readonly string[] {
  const { palette } = drawing;
  const { width, text, mark, left, top } = narrow;
  const axis = { x: 0, week: width / one.eind, end: one.eind, text: 15 };
  const doubt = doubtIn(one);
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
    doubt === undefined ? '' : writeBlock(doubt, { x: 0, y: end + 24, width, size: 15, fill: palette.inkSoft }).svg,
  ];
}

/** As high as its words and the line on what is not sure. */
export function narrowSize(one: Case): Size {
  const foot = doubtIn(one) === undefined ? 4 : 36;
  return { width: narrow.width, height: Math.ceil(narrow.top + sum(narrowRows(one)) + foot) };
}
