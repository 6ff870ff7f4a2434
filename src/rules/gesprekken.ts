import { findSource } from '../corpus/corpus.ts';
import { countWords, readableText } from '../corpus/words.ts';
import { walk } from '../document/text.ts';
import type { Gesprek } from '../document/tree.ts';
import { sourceHint } from './feiten.ts';
import { lookupsKnown } from './known.ts';
import { at, type Finding, nodesOf, rule } from './rule.ts';

/** As many words as can be read aloud in two minutes, and so few that a conversation has a course. */
const WORDS = { least: 120, most: 300 };

/** A conversation can be read aloud by two, and each piece of advice in it says what it rests on. */
export const gesprekken = rule(
  'gesprekken',
  `Een <Gesprek> heeft twee sprekers en ${WORDS.least} tot ${WORDS.most} woorden; elk advies erin noemt zijn bron.`,
  function* (corpus) {
    for (const page of corpus.pages.values()) {
      const inside = new Set<unknown>();
      for (const node of walk(page.root)) {
        if (node.type === 'gesprek') for (const turn of node.children) inside.add(turn);
        if (node.type === 'beurt' && !inside.has(node))
          yield at(
            page.file,
            node.position.start,
            'Deze <Beurt> staat niet in een <Gesprek>.',
            'Zet hem in een <Gesprek titel="…">, of maak er een gewone alinea van.',
          );
      }
    }
    for (const { text, node } of nodesOf(corpus, 'gesprek')) {
      yield* explainSpeakers(text.file, node);
      if (!lookupsKnown(corpus, node)) continue;
      const words = countWords(node.children.map((turn) => readableText(corpus, turn)).join(' '));
      if (words < WORDS.least || words > WORDS.most)
        yield at(
          text.file,
          node.position.start,
          `Dit <Gesprek> telt ${words} woorden.`,
          `Maak er ${WORDS.least} tot ${WORDS.most} van: lang genoeg om te oefenen, kort genoeg om voor te lezen.`,
        );
    }
    for (const { text, node } of nodesOf(corpus, 'beurt')) {
      const { bron } = node.attributes;
      if (bron === undefined || corpus.unread.has('content/bronnen.yaml') || findSource(corpus, bron)) continue;
      yield at(
        text.file,
        node.position.start,
        `De bron "${bron}" van <Beurt> staat niet in bronnen.yaml.`,
        sourceHint(bron, corpus.sources.get(bron.split(' ')[0] ?? '')?.delen),
      );
    }
  },
);

function* explainSpeakers(file: string, { children, position }: Gesprek): Generator<Finding> {
  const speakers = new Set(children.map(({ attributes: { wie } }) => wie));
  if (speakers.size === 1)
    yield at(
      file,
      position.start,
      `In dit <Gesprek> is alleen "${children[0]?.attributes.wie}" aan het woord.`,
      'Geef ook de ander een beurt: wie="jij" en wie="ander".',
    );
}
