import type { Deck } from '../corpus/corpus.ts';
import type { Block, Dia, Neem } from '../document/tree.ts';
import { slideNodesOf } from '../slides/slides.ts';
import { frameOf } from '../theme/slide-layouts.ts';
import { decksAsGiven } from './decks.ts';
import { at, type Finding, rule } from './rule.ts';

/** What a slide has room for once: by the element that brings it, and by what a `<Neem>` takes. */
const SINGLE = [
  { name: 'figuur', types: ['figuur'], other: 'de andere figuur' },
  { name: 'tabel', types: ['tabel', 'table'], other: 'de andere tabel' },
] as const satisfies readonly { name: Neem['attributes']['wat']; types: readonly Block['type'][]; other: string }[];

/** Everything that is put on a slide is seen on it, in every output: nothing is dropped silently. */
export const diaPlaats = rule(
  'dia-plaats',
  'Alles wat op een dia wordt gezet, heeft daar een plaats: één figuur, één tabel, en een opmaak die ze toont.',
  function* (corpus) {
    for (const deck of decksAsGiven(corpus))
      for (const node of slideNodesOf(deck)) {
        yield* tooMany(deck, node);
        if (node.type === 'dia') yield* unplaced(deck, node);
      }
  },
);

function* tooMany(deck: Deck, node: Dia | Neem): Generator<Finding> {
  for (const { name, types, other } of SINGLE) {
    const own = node.children.filter(({ type }) => types.some((one) => one === type));
    const room = node.type === 'neem' && node.attributes.wat === name ? 0 : 1;
    for (const block of own.slice(room))
      yield at(
        deck.file,
        block.position.start,
        `Op één dia past maar één ${name}.`,
        `Maak er een tweede dia van, of haal ${other} weg.`,
      );
  }
}

function* unplaced(deck: Deck, { attributes: { opmaak }, children }: Dia): Generator<Finding> {
  if (opmaak === undefined) return;
  const places = frameOf(opmaak, false);
  for (const block of children) {
    const isFigure = block.type === 'figuur';
    if (block.type === 'notitie' || (isFigure ? places.figure : places.text) !== undefined) continue;
    yield at(
      deck.file,
      block.position.start,
      `Bij opmaak="${opmaak}" is geen plaats voor ${isFigure ? 'een figuur' : 'tekst'}; dit valt weg.`,
      isFigure
        ? 'Kies opmaak="figuur", of "figuur-punten" als er ook een korte lijst op de dia staat.'
        : 'Kies opmaak="figuur-punten", of zet de tekst in <Notitie>.',
    );
  }
}
