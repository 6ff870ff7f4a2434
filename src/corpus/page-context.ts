import { inlineText, walk } from '../document/text.ts';
import type { AnyNode, Inline, Invulveld } from '../document/tree.ts';
import { anchorsOfBoxes, type Box, depthsOfBoxes, isBox, titleOfBox } from './boxes.ts';
import type { Corpus, Page } from './corpus.ts';
import { type NoteMark, type Notes, notesOf } from './notes.ts';

/** A page with what its nodes must know of each other: numbers of notes, ids that occur once. */
export interface PageContext {
  readonly corpus: Corpus;
  readonly page: Page;
  readonly notes: Notes;
  /** What stands in a line of text with notes: its nodes, cut where a mark stands. */
  readonly lines: ReadonlyMap<AnyNode, readonly Inline[]>;
  /** The node of a line behind which the mark of a note stands. */
  readonly marks: ReadonlyMap<AnyNode, NoteMark>;
  /** The id of each field to fill in. */
  readonly fieldIds: ReadonlyMap<Invulveld, string>;
  /** The anchor of each box with a title. */
  readonly boxAnchors: ReadonlyMap<Box, string>;
  /** The depth of the heading of each box. */
  readonly boxDepths: ReturnType<typeof depthsOfBoxes>;
}

/** "Waar en wanneer?" → "veld-waar-en-wanneer". */
function fieldName(label: string): string {
  const plain = label.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return `veld-${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

/** The context of a page, from its tree alone: the same tree gives the same numbers and ids. */
export function contextOf(corpus: Corpus, page: Page): PageContext {
  const notes = notesOf(page.root);
  const lines = new Map([...notes.lines].map(([node, line]) => [node, line.flatMap(({ nodes }) => nodes)]));
  const marks = new Map<AnyNode, NoteMark>();
  for (const { nodes, mark } of [...notes.lines.values()].flat()) {
    const last = nodes.at(-1);
    if (last && mark) marks.set(last, mark);
  }
  const fieldIds = new Map<Invulveld, string>();
  const met = new Map<string, number>();
  for (const node of walk(page.root)) {
    if (node.type !== 'invulveld') continue;
    const name = fieldName(node.attributes.label);
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    fieldIds.set(node, times === 1 ? name : `${name}-${times}`);
  }
  const boxAnchors = anchorsOfBoxes(corpus, page.root);
  return { corpus, page, notes, lines, marks, fieldIds, boxAnchors, boxDepths: depthsOfBoxes(page.root) };
}

/** What the contents of a page list: headings of the second level, and boxes, that stand by themselves. */
export function contentsOf(
  corpus: Corpus,
  { root }: Page,
): readonly { readonly slug: string; readonly text: string }[] {
  const depths = depthsOfBoxes(root);
  const anchors = anchorsOfBoxes(corpus, root);
  return root.children.flatMap((block) => {
    if (block.type === 'heading')
      return block.depth === 2 ? [{ slug: block.slug, text: inlineText(block.children) }] : [];
    if (!isBox(block) || (depths.get(block) ?? 2) > 2) return [];
    return [{ slug: anchors.get(block) ?? '', text: titleOfBox(corpus, block) }];
  });
}
