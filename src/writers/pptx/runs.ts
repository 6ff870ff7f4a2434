import type { Corpus } from '../../corpus/corpus.ts';
import { readableText } from '../../corpus/words.ts';
import type { Inline } from '../../document/tree.ts';
import type { Paragraph, Run } from './model.ts';

/** Inline nodes as runs of text: bold and italic are kept, facts, terms and references filled in. */
export function runsOf(corpus: Corpus, nodes: readonly Inline[], style: Omit<Run, 'text'> = {}): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'emphasis') return runsOf(corpus, node.children, { ...style, italic: true });
    if (node.type === 'strong') return runsOf(corpus, node.children, { ...style, bold: true });
    const text = readableText(corpus, node);
    return text === '' ? [] : [{ ...style, text }];
  });
}

/** A paragraph of plain text. */
export const plain = (text: string): Paragraph => ({ runs: [{ text }], mark: 'none' });

/** A heading among paragraphs. */
export const bold = (text: string): Paragraph => ({ runs: [{ text, bold: true }], mark: 'none' });
