import { forAudiences } from '../corpus/audiences.ts';
import type { Corpus, Page } from '../corpus/corpus.ts';
import type { Block, Neem, NodeOf } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';

/** What `<Neem>` can take of a page. */
export type Part = NodeOf<Neem['attributes']['wat']>;

const PARTS: Readonly<Record<Part['type'], true>> = {
  kern: true,
  figuur: true,
  vragen: true,
  stop: true,
  casus: true,
  tabel: true,
  gesprek: true,
  oefengesprek: true,
};

/** Whether `<Neem>` can take a block. */
export function isPart(block: Block): block is Part {
  return Object.hasOwn(PARTS, block.type);
}

/** A page as the audience of a deck reads it: its blocks in one row, without the `<Voor>` around them. */
export interface PageBlocks {
  readonly page: Page;
  readonly blocks: readonly Block[];
}

/** What a `<Neem>` takes: a part at a place among the page's blocks, or the page itself where it is a case. */
export interface Taking {
  readonly from: PageBlocks;
  /** Undefined where the page itself is taken: `wat="casus"` of a page that tells a case. */
  readonly part: Part | undefined;
  /** Place of the part among the blocks; -1 where there is none. */
  readonly index: number;
}

/** Why a `<Neem>` takes nothing. */
export type Missing = { readonly why: 'page' } | { readonly why: 'part'; readonly count: number };

/** A `<Neem>` that no file holds: for a meeting made to measure, and to see what a page would be as a slide. */
export function makeNeem(
  attributes: Pick<Neem['attributes'], 'uit' | 'wat' | 'minuten'> & Partial<Neem['attributes']>,
  position: Neem['position'],
): Neem {
  return { type: 'neem', position, attributes: { welke: 1, ...attributes }, children: [] };
}

/** Blocks in one row, without the `<Voor>` around them. */
export function open(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'voor' ? open(block.children) : [block]));
}

/** The blocks of a text as an audience reads them, without the `<Voor>` around them. */
export function blocksFor(root: Page['root'], audiences: readonly Audience[]): readonly Block[] {
  return open(forAudiences(root, audiences).children);
}

/** Finds what a `<Neem>` asks for, as this audience reads the page. */
export function takePart(corpus: Corpus, neem: Neem, audiences: readonly Audience[]): Taking | Missing {
  const { uit, wat, welke } = neem.attributes;
  const page = corpus.pages.get(uit);
  if (page === undefined) return { why: 'page' };
  const from = { page, blocks: blocksFor(page.root, audiences) };
  if (wat === 'casus' && page.matter.soort === 'casus' && welke === 1) return { from, part: undefined, index: -1 };
  const found = from.blocks.flatMap((block, index) =>
    isPart(block) && block.type === wat ? [{ part: block, index }] : [],
  );
  const one = found[welke - 1];
  return one === undefined ? { why: 'part', count: found.length } : { from, ...one };
}

/** Whether something was found. */
export function isTaking(found: Taking | Missing): found is Taking {
  return 'from' in found;
}

/** The places of the blocks of the section around a place: from the heading before it up to the next heading. */
export function sectionAround({ blocks }: PageBlocks, index: number): readonly number[] {
  let start = index;
  while (start > 0 && blocks[start]?.type !== 'heading' && blocks[start - 1]?.type !== 'kern') start--;
  let end = index + 1;
  while (end < blocks.length && blocks[end]?.type !== 'heading') end++;
  return Array.from({ length: end - start }, (_, step) => start + step);
}
