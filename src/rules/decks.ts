import type { Corpus, Deck } from '../corpus/corpus.ts';
import { walk } from '../document/text.ts';

/**
 * Every deck as its own audience gets it, and as each other audience does for which it has slides in a `<Voor>`:
 * a meeting made to measure takes those, so they are held to the same rules.
 */
export function decksAsGiven(corpus: Corpus): readonly Deck[] {
  return [...corpus.decks.values()].flatMap((deck) => {
    const { publiek } = deck.matter;
    const named = [...walk(deck.root)].flatMap((node) => (node.type === 'voor' ? node.attributes.publiek : []));
    const others = [...new Set(named)].filter((audience) => !publiek.includes(audience));
    return [deck, ...others.map((audience) => ({ ...deck, matter: { ...deck.matter, publiek: [audience] } }))];
  });
}
