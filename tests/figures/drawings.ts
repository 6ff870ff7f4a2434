import { factById, figureByName as figureIn } from '../../src/corpus/corpus.ts';
import type { Fact, FactLookup, Figure, Variant } from '../../src/figures/figure.ts';
import { textWidth } from '../../src/figures/measure.ts';
import { guide } from '../../src/guide.ts';
import { palettes } from '../../src/theme/tokens.ts';
import type { Weight } from '../../src/theme/typeface/face.ts';
import { readXml, type Tag } from './xml.ts';

/** The real ledger. */
export const ledger: FactLookup = (id) => factById(guide().corpus, id);

/** The ledger with some facts changed. */
export const changed =
  (changes: Readonly<Record<string, Partial<Fact>>>): FactLookup =>
  (id) => ({ ...ledger(id), ...changes[id] });

/** The real figures. */
export const FIGURE_NAMES: readonly string[] = [...guide().corpus.figures.keys()];
export const figureByName = (name: string): Figure => figureIn(guide().corpus, name);

export const variants: readonly Variant[] = ['breed', 'smal'];

/** Every figure in every variant, named for a report. */
export const drawings = FIGURE_NAMES.flatMap((name) =>
  variants.map((variant) => [`${name} ${variant}`, figureByName(name), variant] as const),
);

export function drawn(figure: Figure, variant: Variant, fact: FactLookup = ledger): string {
  return figure.draw({ palette: palettes.light, variant, fact });
}

/** A rectangle on the drawing, from left top to right bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const number = (tag: Tag, name: string) => Number(tag.attributes.get(name) ?? 0);

/** The weight of a text as the metrics know it. */
function weightOf(tag: Tag): Weight {
  const written = number(tag, 'font-weight');
  return written === 600 || written === 700 ? written : 400;
}

/** Where the letters of a text are, by the metrics of the typeface: from the top of the ascenders to the descenders. */
export function letterBox(tag: Tag): Box {
  const size = number(tag, 'font-size');
  const width = textWidth(tag.text, { size, weight: weightOf(tag) });
  const anchor = tag.attributes.get('text-anchor') ?? 'start';
  const left = number(tag, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: number(tag, 'y') - size * 0.72, bottom: number(tag, 'y') + size * 0.2 };
}

/** The box of a rectangle or a line. */
export function boxOf(tag: Tag): Box {
  if (tag.name === 'line') {
    const [x1, x2, y1, y2] = [number(tag, 'x1'), number(tag, 'x2'), number(tag, 'y1'), number(tag, 'y2')];
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  }
  const [left, top] = [number(tag, 'x'), number(tag, 'y')];
  return { left, top, right: left + number(tag, 'width'), bottom: top + number(tag, 'height') };
}

export const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const holds = (outer: Box, inner: Box) =>
  outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;

/** The elements that stand on the drawing itself: not those within the `svg` of a pattern. */
export function partsOf(xml: string, ...names: readonly string[]): readonly Tag[] {
  return readXml(xml).filter(
    ({ name, within }) => names.includes(name) && within.filter((around) => around === 'svg').length === 1,
  );
}
