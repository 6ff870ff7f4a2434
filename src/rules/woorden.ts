import { childrenOf } from '../document/text.ts';
import type { AnyNode, Text } from '../document/tree.ts';
import { at, placeIn, rule, texts } from './rule.ts';

/** Words that stigmatise or sound like an office, each with the better one; the list is content/woorden.yaml. */
export const woorden = rule('woorden', 'Geen woorden die stigmatiseren of naar kantoor klinken.', function* (corpus) {
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const patterns = [...corpus.words].map(([word, better]) => ({
    better,
    pattern: new RegExp(`(?<![\\p{L}-])${literal(word)}(?![\\p{L}-])`, 'giu'),
  }));
  // Most texts hold none of them: one look instead of one a word.
  const any = new RegExp(`(?<![\\p{L}-])(?:${[...corpus.words.keys()].map(literal).join('|')})`, 'iu');
  for (const text of texts(corpus)) {
    for (const node of textNodes(text.root)) {
      if (!any.test(node.value)) continue;
      for (const { pattern, better } of patterns) {
        for (const match of node.value.matchAll(pattern)) {
          yield at(
            text.file,
            placeIn(node, match.index),
            `"${match[0]}" gebruiken we niet.`,
            `Schrijf liever: ${better}.`,
          );
        }
      }
    }
  }
});

function* textNodes(node: AnyNode): Generator<Text> {
  if (node.type === 'text') yield node;
  for (const child of childrenOf(node)) yield* textNodes(child);
}
