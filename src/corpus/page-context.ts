import { inlineText, walk } from '../document/text.ts';
import type { Feit, Invulveld } from '../document/tree.ts';
import { anchorsOfBoxes, type Box, depthsOfBoxes, isBox, titleOfBox } from './boxes.ts';
import type { Corpus, Page } from './corpus.ts';
import { mentionAnchor } from './links.ts';
import { notedFacts } from './notes.ts';

/** The mark of a note at a mention of a fact. */
export interface NoteMark {
  /** The note's number, from 1. */
  readonly number: number;
  /** The id of the first mention, to which the note leads back; undefined for later ones. */
  readonly anchor: string | undefined;
}

/** A page with what its nodes must know of each other: numbers of notes, ids that occur once. */
export interface PageContext {
  readonly corpus: Corpus;
  readonly page: Page;
  /** Mentions of facts whose source is shown. */
  readonly notes: ReadonlyMap<Feit, NoteMark>;
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
  const numbers = new Map(notedFacts(page.root).map((id, i) => [id, i + 1]));
  const notes = new Map<Feit, NoteMark>();
  const fieldIds = new Map<Invulveld, string>();
  const met = new Map<string, number>();
  const count = (key: string): number => {
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times;
  };
  for (const node of walk(page.root)) {
    if (node.type === 'feit' && node.attributes.bron === 'ja') {
      const anchor = mentionAnchor(node.attributes.id);
      const number = numbers.get(node.attributes.id) ?? 0;
      notes.set(node, { number, anchor: count(anchor) === 1 ? anchor : undefined });
    }
    if (node.type === 'invulveld') {
      const name = fieldName(node.attributes.label);
      const times = count(name);
      fieldIds.set(node, times === 1 ? name : `${name}-${times}`);
    }
  }
  const boxAnchors = anchorsOfBoxes(corpus, page.root);
  return { corpus, page, notes, fieldIds, boxAnchors, boxDepths: depthsOfBoxes(page.root) };
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
