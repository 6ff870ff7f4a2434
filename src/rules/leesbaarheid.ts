import type { Corpus, Page } from '../corpus/corpus.ts';
import { readableText } from '../corpus/words.ts';
import { measureReadability, splitSentences } from '../document/readability.ts';
import { childrenOf } from '../document/text.ts';
import type { AnyNode, Inline } from '../document/tree.ts';
import { lookupsKnown } from './known.ts';
import { at, rule } from './rule.ts';

const LEAST_SCORE = 60;
const MOST_MEAN = 14;
const MOST_WORDS = 30;

interface Sentence {
  readonly text: string;
  readonly node: AnyNode;
}

/** All sentences of a page outside tables, with the block they stand in. */
export function sentencesOf(corpus: Corpus, node: AnyNode): Sentence[] {
  if (node.type === 'table') return [];
  if (node.type === 'paragraph' || node.type === 'heading') {
    const inline: readonly Inline[] = node.children;
    return splitSentences(inline.map((child) => readableText(corpus, child)).join('')).map((text) => ({ text, node }));
  }
  return childrenOf(node).flatMap((child) => sentencesOf(corpus, child));
}

/** Plain Dutch, measured: score, mean sentence, longest sentence. */
export const leesbaarheid = rule(
  'leesbaarheid',
  'Flesch-Douma minstens 60, gemiddeld hooguit 14 woorden per zin, geen zin boven 30.',
  function* (corpus) {
    for (const page of corpus.pages.values()) {
      if (!lookupsKnown(corpus, page.root)) continue;
      const sentences = sentencesOf(corpus, page.root);
      const whole = measureReadability(sentences.map((s) => s.text));
      if (whole === undefined) continue;
      const start = page.place(['titel']);
      if (whole.score < LEAST_SCORE)
        yield at(
          page.file,
          start,
          `Deze pagina is moeilijk te lezen: Flesch-Douma ${whole.score.toFixed(0)}, en het moet minstens ${LEAST_SCORE} zijn.`,
          `Korter en met kortere woorden. Het moeilijkst: ${hardest(page, sentences)}`,
        );
      if (whole.meanSentence > MOST_MEAN)
        yield at(
          page.file,
          start,
          `De zinnen zijn lang: gemiddeld ${whole.meanSentence.toFixed(1).replace('.', ',')} woorden, en hooguit ${MOST_MEAN} mag.`,
          'Knip zinnen in tweeën: één gedachte per zin.',
        );
      for (const { text, node } of sentences) {
        const words = measureReadability([text])?.words ?? 0;
        if (words > MOST_WORDS)
          yield at(
            page.file,
            node.position.start,
            `Deze zin telt ${words} woorden: "${text.slice(0, 60)}…".`,
            `Maak er twee van; hooguit ${MOST_WORDS} woorden.`,
          );
      }
    }
  },
);

function hardest(page: Page, sentences: readonly Sentence[]): string {
  return sentences
    .map((s) => ({ ...s, measured: measureReadability([s.text]) }))
    .filter((s) => (s.measured?.words ?? 0) > 4)
    .sort((a, b) => (a.measured?.score ?? 0) - (b.measured?.score ?? 0))
    .slice(0, 3)
    .map((s) => `"${s.text.slice(0, 70)}" (${page.file}:${s.node.position.start.line})`)
    .join('; ');
}
