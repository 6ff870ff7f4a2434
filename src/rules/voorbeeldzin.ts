import { childrenOf, plainText } from '../document/text.ts';
import type { AnyNode, Inline, Text } from '../document/tree.ts';
import { at, placeIn, rule, texts } from './rule.ts';

/** A whole sentence between quotation marks, which reading makes curly: from a capital to the sign that ends it. */
const SENTENCE = /[“„]\p{Lu}[^“”„]*[.?!…]”|‘\p{Lu}[^‘’]*[.?!…]’/gu;

/** Sentences one could say are ours, and say so by their element: what stands between quotation marks looks like a source. */
export const voorbeeldzin = rule(
  'voorbeeldzin',
  'Een hele zin tussen aanhalingstekens is een zin van de redactie, in <Zeg>.',
  function* (corpus) {
    for (const text of texts(corpus)) {
      for (const line of linesOf(text.root)) {
        const written = line.map(({ words }) => words).join('');
        for (const match of written.matchAll(SENTENCE)) {
          const place = placeOf(line, match.index);
          if (place === undefined) continue;
          yield at(
            text.file,
            place,
            `De zin ${match[0]} staat los tussen aanhalingstekens.`,
            `Schrijf <Zeg>${match[0].slice(1, -1)}</Zeg>: zo zie je dat hij van de redactie is. Komt hij uit een bron, haal dan de aanhalingstekens weg, zet > voor de regel en noem de bron erbij.`,
          );
        }
      }
    }
  },
);

interface Piece {
  readonly words: string;
  /** The text it stands in; nothing for what an element says. */
  readonly node: Text | undefined;
}

/** The words of each run of inline nodes, without what stands in <Zeg>. */
function* linesOf(node: AnyNode): Generator<readonly Piece[]> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    yield node.children.flatMap(piecesOf);
  else for (const child of childrenOf(node)) yield* linesOf(child);
}

function piecesOf(node: Inline): readonly Piece[] {
  if (node.type === 'text') return [{ words: node.value, node }];
  if (node.type === 'zeg') return [];
  if (node.type === 'break' || node.type === 'feit') return [{ words: plainText(node), node: undefined }];
  return node.children.flatMap(piecesOf);
}

function placeOf(line: readonly Piece[], index: number) {
  let before = 0;
  for (const { words, node } of line) {
    if (node !== undefined && index < before + words.length) return placeIn(node, index - before);
    before += words.length;
  }
  return undefined;
}
