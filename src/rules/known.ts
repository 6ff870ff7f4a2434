import type { Corpus } from '../corpus/corpus.ts';
import { targetOf } from '../corpus/words.ts';
import { walk } from '../document/text.ts';
import type { AnyNode } from '../document/tree.ts';

/** Whether everything a node looks up exists, so that its words can be read; what does not is told by other rules. */
export function lookupsKnown(corpus: Corpus, node: AnyNode): boolean {
  for (const { type, attributes } of lookupsIn(node)) {
    const known =
      type === 'feit'
        ? corpus.facts.has(attributes.id)
        : type === 'begrip'
          ? corpus.terms.has(attributes.id)
          : corpus.pages.has(targetOf(attributes.id).page);
    if (!known) return false;
  }
  return true;
}

function* lookupsIn(node: AnyNode) {
  for (const found of walk(node))
    if (found.type === 'feit' || found.type === 'begrip' || found.type === 'verwijs') yield found;
}
