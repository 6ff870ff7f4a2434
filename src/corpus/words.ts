import { childrenOf } from '../document/text.ts';
import type { AnyNode, Feit } from '../document/tree.ts';
import { type Corpus, factById, pageById, termById } from './corpus.ts';

/** What a fact shows in a sentence: its newest sure value is told apart, so this is always the source's own. */
export function factText(corpus: Corpus, { id, vorm }: Feit['attributes']): string {
  const fact = factById(corpus, id);
  return vorm === 'getal' ? (fact.getal ?? fact.tekst) : fact.tekst;
}

/** A reference taken apart: the page, and the anchor of a heading on it. */
export function targetOf(id: string): { page: string; anchor: string | undefined } {
  const [page = '', anchor] = id.split('#');
  return { page, anchor };
}

/** The words a reader reads for a node: facts, terms and references filled in. */
export function readableText(corpus: Corpus, node: AnyNode): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return ' ';
    case 'feit':
      return factText(corpus, node.attributes);
    case 'begrip':
      return node.children.length > 0 ? joined(corpus, node) : termById(corpus, node.attributes.id).term;
    case 'verwijs':
      return node.children.length > 0
        ? joined(corpus, node)
        : pageById(corpus, targetOf(node.attributes.id).page).matter.titel;
    default:
      return joined(corpus, node);
  }
}

const SEPARATE = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'list', 'table']);

function joined(corpus: Corpus, node: AnyNode): string {
  return childrenOf(node)
    .map((child) => readableText(corpus, child) + (SEPARATE.has(child.type) ? '\n' : ''))
    .join('');
}

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** Reading time in whole minutes, at 200 words a minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
