import { childrenOf, walk } from '../document/text.ts';
import type { Stelling } from '../document/tree.ts';
import type { Corpus, Page } from './corpus.ts';

/** What one can answer to a statement, from not at all to wholly. */
export const scaleOf = ({ publication }: Corpus): readonly string[] => publication.meting?.schaal ?? [];

/** The statements of a page, in order. */
export const statementsIn = ({ root }: Pick<Page, 'root'>): readonly Stelling[] =>
  [...walk(root)].filter((node) => node.type === 'stelling');

/** Whether a statement is the first of a row of them, so that what stands above the row is written once. */
export function opensRow({ root }: Pick<Page, 'root'>, statement: Stelling): boolean {
  for (const node of walk(root)) {
    const children = childrenOf(node);
    const at = children.indexOf(statement);
    if (at >= 0) return children[at - 1]?.type !== 'stelling';
  }
  return true;
}
