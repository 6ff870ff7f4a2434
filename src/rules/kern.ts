import { countWords, readableText } from '../corpus/words.ts';
import { walk } from '../document/text.ts';
import { lookupsKnown } from './known.ts';
import { at, rule } from './rule.ts';

const MOST_WORDS = 50;
const MOST_WORDS_A_POINT = 12;

/** Every page opens with one Kern that can stand alone, as a slide and as a card. */
export const kern = rule('kern', 'Elke pagina begint met een Kern van 3 tot 5 korte punten.', function* (corpus) {
  for (const page of corpus.pages.values()) {
    const found = [...walk(page.root)].filter((node) => node.type === 'kern');
    const [first, second] = found;
    if (first === undefined) {
      yield at(
        page.file,
        page.root.children[0]?.position.start ?? page.place(['titel']),
        'Deze pagina heeft geen <Kern>.',
        'Begin de tekst met <Kern>: een lijst van 3 tot 5 korte punten.',
      );
      continue;
    }
    if (second)
      yield at(
        page.file,
        second.position.start,
        'Deze pagina heeft meer dan één <Kern>.',
        'Maak er één van, bovenaan.',
      );
    if (page.root.children[0] !== first)
      yield at(
        page.file,
        first.position.start,
        '<Kern> staat niet bovenaan.',
        'Zet <Kern> als eerste, voor alle andere tekst.',
      );
    const items = first.children[0]?.children ?? [];
    if (items.length < 3 || items.length > 5)
      yield at(
        page.file,
        first.position.start,
        `<Kern> heeft ${items.length} ${items.length === 1 ? 'punt' : 'punten'}.`,
        'Maak er 3 tot 5.',
      );
    if (!lookupsKnown(corpus, first)) continue;
    const words = items.map((item) => countWords(readableText(corpus, item)));
    for (const [i, item] of items.entries())
      if ((words[i] ?? 0) > MOST_WORDS_A_POINT)
        yield at(
          page.file,
          item.position.start,
          `Dit punt van <Kern> telt ${words[i]} woorden.`,
          `Houd het bij ${MOST_WORDS_A_POINT}; de rest kan in de tekst.`,
        );
    const total = words.reduce((sum, n) => sum + n, 0);
    if (total > MOST_WORDS)
      yield at(
        page.file,
        first.position.start,
        `<Kern> telt ${total} woorden en past zo niet op een dia.`,
        `Houd het bij ${MOST_WORDS} woorden.`,
      );
  }
});
