import { countWords, readableText } from '../corpus/words.ts';
import { lookupsKnown } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

const MOST_WORDS = 60;

/** Questions fit a slide and a card. */
export const vragen = rule('vragen', '<Vragen> heeft 3 tot 5 vragen, samen hooguit 60 woorden.', function* (corpus) {
  for (const { text, node } of nodesOf(corpus, 'vragen')) {
    const items = node.children[0]?.children ?? [];
    if (items.length < 3 || items.length > 5)
      yield at(
        text.file,
        node.position.start,
        `<Vragen> heeft ${items.length} ${items.length === 1 ? 'vraag' : 'vragen'}.`,
        'Maak er 3 tot 5.',
      );
    if (!lookupsKnown(corpus, node)) continue;
    const words = items.reduce((sum, item) => sum + countWords(readableText(corpus, item)), 0);
    if (words > MOST_WORDS)
      yield at(
        text.file,
        node.position.start,
        `<Vragen> telt ${words} woorden en past zo niet op een dia.`,
        `Houd het bij ${MOST_WORDS} woorden.`,
      );
  }
});
