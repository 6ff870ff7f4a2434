import { type PlainSlide, plain } from '../slides/plain.ts';
import { costs } from '../strings/costs.ts';
import { writeRange } from './range.ts';
import { AMOUNTS, type Input } from './sum.ts';
import { tell } from './told.ts';

/** The name of the slide in addresses. */
export const OWN_SUM = 'eigen-som';

/** A sum of one's own as a slide: what comes out, and below it in the notes what it was reckoned with. */
export function sumSlide(input: Input): PlainSlide {
  const rows = tell(input).map(([what, much]) => [what, much]);
  const given = AMOUNTS.map((name) =>
    plain(`${costs.labels[name]} ${writeRange(input[name])} ${costs.units[name]}`.trim()),
  );
  return {
    slug: OWN_SUM,
    title: costs.slideTitle,
    layout: 'tabel',
    accent: 'basis',
    minutes: 0,
    versions: [],
    paragraphs: [],
    numbers: [],
    table: { rows: [[...costs.slideHead], ...rows], shares: [55, 45] },
    grade: 2,
    figure: undefined,
    emblem: undefined,
    about: '',
    foot: costs.slideFoot,
    notes: [plain(costs.promise), ...given, plain(`${costs.days} ${costs.kinds[input.soort]}`)],
  };
}
