import { anchorsOfBoxes, isBox, titleOfBox } from '../../corpus/boxes.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { factById, figureByName } from '../../corpus/corpus.ts';
import { readableText } from '../../corpus/words.ts';
import { inlineText, walk } from '../../document/text.ts';
import type { AnyNode, Block, Root, Table } from '../../document/tree.ts';
import type { Passage } from '../../search/list.ts';
import { normalise, WORD } from '../../search/normalise.ts';
import { stem } from '../../search/stem.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { nl } from '../../strings/nl.ts';
import type { SearchSection } from './record.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const none = () => [];
const labelled = (label: string, passages: readonly Passage[]): Passage[] =>
  passages.map((passage) => ({
    ...passage,
    label: passage.label === undefined ? label : `${label}. ${passage.label}`,
  }));

/** A cell says what it says under the head of its column alone: "Vraag dit niet". */
function cells(corpus: Corpus, { children: [head, ...rows] }: Table): Passage[] {
  const text = (cell: AnyNode) => squeeze(readableText(corpus, cell));
  const heads = head?.children.map(text) ?? [];
  return rows.flatMap(({ children }) =>
    children.map((cell, i) => (heads[i] ? { text: text(cell), label: heads[i] } : { text: text(cell) })),
  );
}

type Reader<B extends Block> = (block: B, corpus: Corpus) => readonly Passage[];
const inside: Reader<Extract<Block, { children: readonly Block[] }>> = ({ children }, corpus) =>
  children.flatMap((child) => passagesOf(corpus, child));
const text: Reader<Block> = (block, corpus) => [{ text: readableText(corpus, block) }];

/** What can be shown of each kind of block, one by one; titles of boxes are texts too. */
const PASSAGES: { readonly [T in Block['type']]: Reader<Extract<Block, { type: T }>> } = {
  paragraph: text,
  list: ({ children }, corpus) =>
    children.flatMap((item) => item.children.flatMap((child) => passagesOf(corpus, child))),
  table: (table, corpus) => cells(corpus, table),
  kern: inside,
  voor: inside,
  blockquote: inside,
  verdieping: inside,
  gesprek: inside,
  beurt: inside,
  oefengesprek: inside,
  moment: inside,
  keuze: inside,
  checklist: inside,
  vragen: inside,
  stop: inside,
  tip: (tip, corpus) => [{ text: tip.attributes.titel ?? '' }, ...inside(tip, corpus)],
  tabel: (tabel, corpus) => [{ text: tabel.attributes.titel }, ...inside(tabel, corpus)],
  letOp: (box, corpus) => labelled(box.attributes.titel ?? nl.letOp, inside(box, corpus)),
  actueel: (box, corpus) => labelled(box.attributes.titel ?? '', inside(box, corpus)),
  crisis: (_, { publication }) => publication.nood.lijnen.map(({ wanneer, wie }) => ({ text: `${wanneer} ${wie}.` })),
  figuur: ({ attributes: { naam, bijschrift = '' } }, corpus) => [
    { text: figureByName(corpus, naam).alt((id) => factById(corpus, id)) },
    { text: bijschrift },
  ],
  invulveld: ({ attributes }) => [{ text: attributes.label }],
  stelling: ({ attributes }) => [{ text: attributes.zin }],
  heading: none,
  // A case is found by its own page; a note to the presenter is not on the page, nor is what only slides have.
  casus: none,
  notitie: none,
  dia: none,
  neem: none,
};

function passagesOf<B extends Block>(corpus: Corpus, block: B): readonly Passage[] {
  const read = PASSAGES[block.type] as Reader<B>;
  return read(block, corpus)
    .map((passage) => ({ ...passage, text: squeeze(passage.text) }))
    .filter((passage) => passage.text !== '');
}

/** What the ledger says a number means: words people use for it that the sentence may not have. */
function meanings(corpus: Corpus, node: AnyNode): string[] {
  return [...walk(node)].flatMap((child) => (child.type === 'feit' ? [factById(corpus, child.attributes.id).wat] : []));
}

/** The words of some texts that say something and are not in others, each once. */
export function newWords(texts: readonly string[], others: readonly string[]): string[] {
  const wordsIn = (all: readonly string[]) => all.flatMap((one) => one.match(WORD) ?? []);
  const known = new Set(wordsIn(others).map((word) => stem(normalise(word))));
  return wordsIn(texts)
    .map((word) => word.toLowerCase())
    .filter((word) => {
      const key = stem(normalise(word));
      if (key.length < 3 || STOP_WORDS.has(normalise(word)) || known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function* flat(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'voor') yield* flat(block.children);
    else yield block;
  }
}

interface Cut {
  readonly anchor: string | undefined;
  readonly heading: string;
  readonly blocks: Block[];
}

/** Cuts a text at its headings and at the boxes that have a title. */
function cutText(corpus: Corpus, root: Root, withCrisis: boolean): readonly Cut[] {
  const boxes = anchorsOfBoxes(corpus, root);
  const cut: Cut[] = [];
  const open = (anchor: string | undefined, heading: string): Cut => {
    const opened = { anchor, heading, blocks: [] };
    cut.push(opened);
    return opened;
  };
  const read = (blocks: readonly Block[], first: Cut): void => {
    let current = first;
    for (const block of flat(blocks)) {
      if (block.type === 'crisis' && !withCrisis) continue;
      if (block.type === 'heading') current = open(block.slug, squeeze(inlineText(block.children)));
      else if (block.type === 'verdieping') read(block.children, open(boxes.get(block), titleOfBox(corpus, block)));
      else (isBox(block) ? open(boxes.get(block), titleOfBox(corpus, block)) : current).blocks.push(block);
    }
  };
  read(root.children, open(undefined, ''));
  return cut;
}

/** The anchors of the sections of a text. It may be a text that does not pass the check. */
export const anchorsOfSections = (corpus: Corpus, root: Root): string[] =>
  cutText(corpus, root, false).flatMap(({ anchor }) => anchor ?? []);

/**
 * A text cut at its headings; what stands before the first heading is the first section, and a box with a title is one
 * by itself.
 * @param withCrisis whether this is the text by which the numbers for an emergency are found: they stand in many
 */
export function sectionsOf(corpus: Corpus, root: Root, withCrisis: boolean): SearchSection[] {
  return cutText(corpus, root, withCrisis).map(({ anchor, heading, blocks }) => {
    const passages = blocks.flatMap((block) => passagesOf(corpus, block));
    const said = blocks.flatMap((block) => meanings(corpus, block));
    const shown = passages.flatMap(({ text, label = '' }) => [label, text]);
    return { anchor, heading, passages, hidden: newWords(said, [heading, ...shown]) };
  });
}
