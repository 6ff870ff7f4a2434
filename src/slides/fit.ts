import type { Corpus } from '../corpus/corpus.ts';
import { textWidth } from '../figures/measure.ts';
import { frameOf, numbersIn } from '../theme/slide-layouts.ts';
import { linesHigh, textHigh } from './high.ts';
import type { Slide } from './slide.ts';
import { textOf } from './text.ts';
import { widestInTitle, widestOf, widestWord } from './widest.ts';

/** How much of a part of the slide is used: more than `room` and it does not fit. Lengths in px of 1280 × 720. */
export interface Fill {
  readonly part: 'titel' | 'tekst' | 'getal' | 'woord';
  readonly used: number;
  readonly room: number;
  /** The word that is measured, where the part is one. */
  readonly word?: string;
}

/**
 * Measures a slide by the metrics of the typeface, as its layout places it.
 * A browser sets the same text a hair narrower (kerning), so what fits here fits there.
 * @throws where a fact, term or reference on it does not exist
 */
export function fillOf(corpus: Corpus, slide: Slide): readonly Fill[] {
  const text = textOf(corpus, slide);
  const { title, text: box } = frameOf(slide.layout, slide.emblem !== undefined, text.grade);
  const { size, width } = numbersIn(slide.layout);
  const widest = text.numbers.map(({ value }) => textWidth(value, { size, weight: 700 }));
  const words = [widestInTitle(slide.title, title), box && widestWord(slide.layout, text, box)];
  const word = widestOf(words.filter((one) => one !== undefined));
  return [
    { part: 'titel', used: linesHigh(slide.title, title), room: title.height },
    ...(box ? [{ part: 'tekst', used: textHigh(text, slide.layout, box), room: box.height } as const] : []),
    ...(widest.length > 0 ? [{ part: 'getal', used: Math.max(...widest), room: width } as const] : []),
    ...(word ? [{ part: 'woord', ...word } as const] : []),
  ];
}
