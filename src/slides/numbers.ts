import type { Corpus } from '../corpus/corpus.ts';
import { readableText } from '../corpus/words.ts';
import type { Inline } from '../document/tree.ts';
import type { Slide } from './slide.ts';

/** One row of a slide of numbers. */
export interface SlideNumber {
  /** What stands big: a fact with the sign written against it ("17%"), or the words in bold that open the point. */
  readonly value: string;
  /** What it says. */
  readonly caption: readonly Inline[];
}

/** The rows of a slide with the layout `getallen`: each point of its list opens with a `<Feit>` or with words in bold. */
export function numbersOf(corpus: Corpus, slide: Slide): readonly SlideNumber[] {
  return slide.blocks.flatMap((block) => {
    if (block.type !== 'list') return [];
    return block.children.flatMap((item) => {
      const [opening] = item.children;
      if (opening?.type !== 'paragraph') return [];
      const [first, ...caption] = opening.children;
      if (first?.type !== 'feit' && first?.type !== 'strong') return [];
      const { sign, rest } = splitSign(caption);
      return [{ value: readableText(corpus, first) + sign, caption: rest }];
    });
  });
}

/** A sign that is written against a number belongs to it. */
function splitSign([next, ...others]: readonly Inline[]): { readonly sign: string; readonly rest: readonly Inline[] } {
  if (next === undefined) return { sign: '', rest: [] };
  const sign = next.type === 'text' ? (/^\S+/.exec(next.value)?.[0] ?? '') : '';
  if (sign === '' || next.type !== 'text') return { sign: '', rest: [next, ...others] };
  return { sign, rest: [{ ...next, value: next.value.slice(sign.length) }, ...others] };
}
