import { lettersIn, placesOf } from '../corpus/letters.ts';
import { readRange } from '../costs/range.ts';
import { didYouMean } from '../document/suggest.ts';
import { slidesOf } from '../slides/slides.ts';
import { isMissing } from './known.ts';
import { at, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';
const EACH = { least: Number.MIN_VALUE, most: Number.MAX_SAFE_INTEGER };

/** The facts an employer reckons with are in the ledger, with an amount. */
export const rekenhulp = rule(
  'rekenhulp',
  'Waar een werkgever mee rekent, staat in feiten.yaml met een getal, of twee met een streepje.',
  function* (corpus) {
    const { rekenhulp: costs } = corpus.publication;
    for (const deck of corpus.decks.values()) {
      const titles = slidesOf(corpus, deck).map(({ title }) => title);
      const { som } = deck.matter;
      if (som !== undefined && !titles.includes(som))
        yield at(
          deck.file,
          deck.place(['som']),
          `Er is geen dia “${som}”, waar een eigen som na komt.`,
          didYouMean(som, titles, (title) => `"${title}"`),
        );
    }
    if (costs === undefined || corpus.unread.has(FILE)) return;
    const notes = lettersIn(corpus).filter((page) => placesOf(page).includes('kosten'));
    const { nota } = costs;
    if (nota !== undefined && corpus.pages.has(nota) && !notes.some(({ id }) => id === nota))
      yield at(
        FILE,
        corpus.publicationPlace(['rekenhulp', 'nota']),
        `"${nota}" is geen brief met een plek voor de som.`,
        'Noem een pagina met soort: brief, en zet daarin <Plek naam="kosten" />.',
      );
    for (const key of ['uren', 'tarief', 'dag', 'dagen'] as const)
      for (const [field, written] of Object.entries(costs[key]))
        for (const [i, id] of [written].flat().entries()) {
          const place = corpus.publicationPlace(['rekenhulp', key, field, ...(Array.isArray(written) ? [i] : [])]);
          if (isMissing(corpus, 'facts', id))
            yield at(
              FILE,
              place,
              `Het feit "${id}" is er niet.`,
              didYouMean(id, corpus.facts.keys(), (k) => `"${k}"`),
            );
          const { getal } = corpus.facts.get(id) ?? {};
          if (corpus.facts.has(id) && field !== 'ook' && typeof readRange(getal ?? '', EACH) === 'string')
            yield at(
              FILE,
              place,
              `Met het feit "${id}" is niet te rekenen: getal is ${getal === undefined ? 'leeg' : `"${getal}"`}.`,
              'Geef het in feiten.yaml een getal, of twee met een streepje: "250-400". Of noem een ander feit.',
            );
        }
  },
);
