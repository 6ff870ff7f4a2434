import type { Corpus } from '../corpus/corpus.ts';
import { targetOf } from '../corpus/words.ts';
import { walk } from '../document/text.ts';
import type { AnyNode } from '../document/tree.ts';

const LEDGERS = {
  facts: 'content/feiten.yaml',
  terms: 'content/begrippen.yaml',
  sources: 'content/bronnen.yaml',
} as const;

/** Whether a ledger surely lacks an entry: when the ledger itself could not be read, that alone is told. */
export function isMissing(corpus: Corpus, ledger: keyof typeof LEDGERS, id: string): boolean {
  return !corpus[ledger].has(id) && !corpus.unread.has(LEDGERS[ledger]);
}

/** Whether there is a page at an id, read or not: a page that could not be read is told once, not at each reference. */
export function pageExists(corpus: Corpus, id: string): boolean {
  return corpus.filesById.get(id)?.some((file) => file.startsWith('content/')) === true;
}

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
