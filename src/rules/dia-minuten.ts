import type { Dia, Neem } from '../document/tree.ts';
import { spareOf } from '../slides/shorten.ts';
import { slideNodesOf } from '../slides/slides.ts';
import { decksAsGiven } from './decks.ts';
import { at, rule } from './rule.ts';

/** As written: a slide that takes what is not there keeps its minutes, and is told by `dia-opbouw` alone. */
const minutesOf = (nodes: readonly (Dia | Neem)[]) =>
  nodes.reduce((sum, { attributes }) => sum + attributes.minuten, 0);

/** @param spare minutes that stay free */
function hintFor(difference: number, spare: number): string {
  const one = Math.abs(difference) === 1;
  const minutes = one ? '1 minuut' : `${Math.abs(difference)} minuten`;
  const free = spare === 0 ? '' : ` Zo blijven er ${spare} vrij voor wie te laat komt en voor vragen.`;
  if (difference > 0) return `Haal er ${minutes} af.${free}`;
  return `Er ${one ? 'kan' : 'kunnen'} nog ${minutes} bij.${free}`;
}

/** The minutes of the slides add up to the time of the deck, and to that of each shorter version, but for what stays free. */
export const diaMinuten = rule(
  'dia-minuten',
  'De minuten van de dia’s zijn samen de tijd van de presentatie, ook in de korte versies; vanaf een half uur blijven er vijf minuten vrij.',
  function* (corpus) {
    for (const deck of decksAsGiven(corpus)) {
      const { minuten, korter } = deck.matter;
      const nodes = slideNodesOf(deck);
      const forWhom = corpus.decks.get(deck.id) === deck ? '' : ` voor ${deck.matter.publiek}`;
      const total = minutesOf(nodes);
      const spare = spareOf(minuten);
      if (total + spare !== minuten)
        yield at(
          deck.file,
          deck.place(['minuten']),
          `De dia’s duren samen ${total} minuten${forWhom}, maar de presentatie duurt ${minuten}.`,
          hintFor(total + spare - minuten, spare),
        );
      for (const [index, length] of korter.entries()) {
        const sum = minutesOf(nodes.filter(({ attributes }) => attributes.in?.includes(length)));
        const free = spareOf(length);
        if (sum + free !== length)
          yield at(
            deck.file,
            deck.place(['korter', index]),
            `De dia’s met in="${length}" duren samen ${sum} minuten${forWhom} in plaats van ${length}.`,
            hintFor(sum + free - length, free),
          );
      }
    }
  },
);
