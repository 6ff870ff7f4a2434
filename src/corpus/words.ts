import { childrenOf } from '../document/text.ts';
import type { AnyNode, Feit, NodeOf, NodeType } from '../document/tree.ts';
import type { PlaceName } from '../document/vocabulary.ts';
import { nl } from '../strings/nl.ts';
import { type Corpus, factById, pageById, termById } from './corpus.ts';

/** What a fact shows in a sentence: its newest sure value is told apart, so this is always the source's own. */
export function factText(corpus: Corpus, { id, vorm }: Feit['attributes']): string {
  const fact = factById(corpus, id);
  return vorm === 'getal' ? (fact.getal ?? fact.tekst) : fact.tekst;
}

/** A place to fill as one reads it where it is empty: "[datum]". */
export const placeText = (name: PlaceName): string => `[${nl.places[name]}]`;

/** A reference taken apart: the page, and the anchor of a heading on it. */
export function targetOf(id: string): { page: string; anchor: string | undefined } {
  const [page = '', anchor] = id.split('#');
  return { page, anchor };
}

type Say<T extends NodeType> = (node: NodeOf<T>, corpus: Corpus) => string;

/** The words of what stands in a node, each block on lines of its own. */
function inside(node: AnyNode, corpus: Corpus): string {
  return childrenOf(node)
    .map((child) => readableText(corpus, child) + WORDS[child.type][1])
    .join('');
}

/** What a node of each kind says, and what parts it from what follows. */
const WORDS = {
  root: [inside, ''],
  text: [({ value }) => value, ''],
  break: [() => ' ', ''],
  emphasis: [inside, ''],
  strong: [inside, ''],
  link: [inside, ''],
  feit: [({ attributes }, corpus) => factText(corpus, attributes), ''],
  zeg: [(node, corpus) => `“${inside(node, corpus)}”`, ''],
  begrip: [(node, corpus) => inside(node, corpus) || termById(corpus, node.attributes.id).term, ''],
  verwijs: [
    (node, corpus) => inside(node, corpus) || pageById(corpus, targetOf(node.attributes.id).page).matter.titel,
    '',
  ],
  plek: [({ attributes }) => placeText(attributes.naam), ''],
  paragraph: [inside, '\n'],
  heading: [inside, '\n'],
  list: [inside, '\n'],
  listItem: [inside, '\n'],
  blockquote: [inside, ''],
  table: [inside, '\n'],
  tableRow: [inside, ''],
  tableCell: [inside, '\n'],
  kern: [inside, ''],
  figuur: [inside, ''],
  vragen: [inside, ''],
  stop: [inside, ''],
  tip: [inside, ''],
  letOp: [inside, ''],
  checklist: [inside, ''],
  casus: [inside, ''],
  tabel: [inside, ''],
  voor: [inside, ''],
  actueel: [inside, ''],
  verdieping: [inside, ''],
  gesprek: [inside, ''],
  beurt: [inside, ''],
  oefengesprek: [inside, ''],
  moment: [inside, ''],
  keuze: [inside, ''],
  notitie: [inside, ''],
  crisis: [inside, ''],
  invulveld: [inside, ''],
  stelling: [inside, ''],
  dia: [inside, ''],
  neem: [inside, ''],
} as const satisfies { readonly [T in NodeType]: readonly [Say<T>, '' | '\n'] };

/** The words a reader reads for a node: facts, terms and references filled in. */
export function readableText(corpus: Corpus, node: AnyNode): string {
  // The entry found by a node's type takes nodes of that type, which the compiler cannot follow.
  const [say] = WORDS[node.type] as readonly [(node: AnyNode, corpus: Corpus) => string, string];
  return say(node, corpus);
}

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** Reading time in whole minutes, at 200 words a minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
