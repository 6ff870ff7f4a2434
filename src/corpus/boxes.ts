import GithubSlugger from 'github-slugger';
import { walk } from '../document/text.ts';
import type {
  AnyNode,
  Checklist,
  Crisis,
  Gesprek,
  Heading,
  Oefengesprek,
  Root,
  Stop,
  Verdieping,
  Vragen,
} from '../document/tree.ts';
import { nl } from '../strings/nl.ts';
import type { Publication } from './corpus.ts';
import { type About, questionsFor } from './who.ts';

/** A box that has a title of its own, so that one can be led to it. */
export type Box = Vragen | Stop | Checklist | Crisis | Verdieping | Gesprek | Oefengesprek;

/** What stands above a box. */
export function titleOfBox(corpus: About, box: Box): string {
  switch (box.type) {
    case 'vragen':
      return box.attributes.titel ?? questionsFor(corpus, box.attributes.voor);
    case 'checklist':
      return box.attributes.titel ?? nl.checklist;
    case 'crisis':
      return nl.crisis;
    case 'stop':
    case 'verdieping':
    case 'gesprek':
    case 'oefengesprek':
      return box.attributes.titel;
  }
}

const BOXES: Readonly<Record<Box['type'], true>> = {
  vragen: true,
  stop: true,
  checklist: true,
  crisis: true,
  verdieping: true,
  gesprek: true,
  oefengesprek: true,
};

/** Whether a node is such a box. */
export const isBox = (node: AnyNode): node is Box => Object.hasOwn(BOXES, node.type);
type Depth = Heading['depth'];

/** The depth of what opens a part of a text: a heading has its own, a folded part the second. */
function depthOf(node: AnyNode): Depth | undefined {
  if (node.type === 'heading') return node.depth;
  return node.type === 'verdieping' ? 2 : undefined;
}

/**
 * The depth of the heading of each box of a text. A box that stands by itself is a part of its page; between parts of a
 * chapter, or within another element, it belongs to that.
 */
export function depthsOfBoxes(root: Root): ReadonlyMap<Box, Depth> {
  const depths = new Map<Box, Depth>();
  const next = (at: number): Depth => root.children.slice(at + 1).flatMap((block) => depthOf(block) ?? [])[0] ?? 2;
  let before: 1 | Depth = 1;
  for (const [i, block] of root.children.entries()) {
    for (const node of walk({ ...root, children: [block] })) {
      const under = before === 1 ? 2 : 3;
      if (isBox(node) && node.type !== 'verdieping')
        depths.set(node, node === block && next(i) < under ? next(i) : under);
      before = depthOf(node) ?? before;
    }
  }
  return depths;
}

const made = new WeakMap<Publication, WeakMap<Root, ReadonlyMap<Box, string>>>();

/** The anchor of each box of a text; none is the anchor of a heading or of another box. */
export function anchorsOfBoxes(corpus: About, root: Root): ReadonlyMap<Box, string> {
  const own = made.get(corpus.publication) ?? new WeakMap<Root, ReadonlyMap<Box, string>>();
  made.set(corpus.publication, own);
  const before = own.get(root);
  if (before) return before;
  const slugger = new GithubSlugger();
  const nodes = [...walk(root)];
  for (const node of nodes) if (node.type === 'heading') slugger.slug(node.slug);
  const anchors = new Map(nodes.filter(isBox).map((box) => [box, slugger.slug(titleOfBox(corpus, box))]));
  own.set(root, anchors);
  return anchors;
}
