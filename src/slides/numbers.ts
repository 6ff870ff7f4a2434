import type { Corpus } from '../corpus/corpus.ts';
import { readableText } from '../corpus/words.ts';
import type { Inline } from '../document/tree.ts';
import type { BigNumber } from './plain.ts';
import type { Slide } from './slide.ts';

/** The rows of a slide with the layout `getallen`: each point of its list opens with a `<Feit>` or with words in bold. */
export function numbersOf(corpus: Corpus, { blocks }: Pick<Slide, 'blocks'>): readonly BigNumber[] {
  const textOf = (nodes: readonly Inline[]) => nodes.map((node) => readableText(corpus, node)).join('');
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return [];
    return block.children.flatMap(({ children: [opening] }): BigNumber[] => {
      if (opening?.type !== 'paragraph') return [];
      const [first, ...rest] = opening.children;
      if (first?.type !== 'feit' && first?.type !== 'strong') return [];
      // A sign that is written against a number belongs to it.
      const sign = rest[0]?.type === 'text' ? (/^\S+/.exec(rest[0].value)?.[0] ?? '') : '';
      return [{ value: textOf([first]) + sign, caption: textOf(rest).slice(sign.length).trim() }];
    });
  });
}
