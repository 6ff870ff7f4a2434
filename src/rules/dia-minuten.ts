import type { Dia, Neem } from '../document/tree.ts';
import { slideNodesOf } from '../slides/slides.ts';
import { decksAsGiven } from './decks.ts';
import { at, rule } from './rule.ts';

/** As written: a slide that takes what is not there keeps its minutes, and is told by `dia-opbouw` alone. */
const minutesOf = (nodes: readonly (Dia | Neem)[]) =>
  nodes.reduce((sum, { attributes }) => sum + attributes.minuten, 0);

function hintFor(difference: number): string {
  const one = Math.abs(difference) === 1;
  const minutes = one ? '1 minuut' : `${Math.abs(difference)} minuten`;
  if (difference > 0) return `Haal er ${minutes} af.`;
  return `Er ${one ? 'kan' : 'kunnen'} nog ${minutes} bij.`;
}

/** The minutes of the slides add up to the time of the deck, and to that of each shorter version. */
export const diaMinuten = rule(
  'dia-minuten',
  'De minuten van de dia’s zijn samen de tijd van de presentatie, ook in de korte versies.',
  function* (corpus) {
    for (const deck of decksAsGiven(corpus)) {
      const { minuten, korter } = deck.matter;
      const nodes = slideNodesOf(deck);
      const forWhom = corpus.decks.get(deck.id) === deck ? '' : ` voor ${deck.matter.publiek}`;
      const total = minutesOf(nodes);
      if (total !== minuten)
        yield at(
          deck.file,
          deck.place(['minuten']),
          `De dia’s duren samen ${total} minuten${forWhom}, maar de presentatie duurt ${minuten}.`,
          hintFor(total - minuten),
        );
      for (const [index, length] of korter.entries()) {
        const sum = minutesOf(nodes.filter(({ attributes }) => attributes.in?.includes(length)));
        if (sum !== length)
          yield at(
            deck.file,
            deck.place(['korter', index]),
            `De dia’s met in="${length}" duren samen ${sum} minuten${forWhom} in plaats van ${length}.`,
            hintFor(sum - length),
          );
      }
    }
  },
);
