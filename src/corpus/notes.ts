import { walk } from '../document/text.ts';
import type { AnyNode, Inline, Root } from '../document/tree.ts';
import { notedIn, type Stretch, stretchesOf } from './note-marks.ts';

/** The mark of a note: where it stands, it says its number. */
export interface NoteMark {
  /** The note's number, from 1. */
  readonly number: number;
  /** Whether it is the first of its note, to which the note leads back. */
  readonly first: boolean;
}

/** The notes of a text, and where in it they are marked. */
export interface Notes {
  /** For each note, by number, the facts it tells of: their ids. */
  readonly told: readonly (readonly string[])[];
  /** For each node that holds a line of text with notes: that line, cut where a mark stands. */
  readonly lines: ReadonlyMap<AnyNode, readonly (Pick<Stretch, 'nodes'> & { readonly mark: NoteMark | undefined })[]>;
}

/** The nodes whose children are a line of text: no sentence runs on past them. */
const LINES = ['paragraph', 'heading', 'tableCell'] as const;

function isLine(node: AnyNode): node is Extract<AnyNode, { type: (typeof LINES)[number] }> {
  return LINES.some((type) => type === node.type);
}

/** The notes of a text, in order of first mention: numbers that share a mark share a note, and one that has it all is used again. */
export function notesOf(root: Root): Notes {
  const told: (readonly string[])[] = [];
  const markOf = (ids: readonly string[]): NoteMark => {
    const given = told.findIndex((note) => ids.every((id) => note.includes(id)));
    return given < 0 ? { number: told.push(ids), first: true } : { number: given + 1, first: false };
  };
  const linesOf = (line: readonly Inline[]) =>
    stretchesOf(line).map(({ nodes, facts }) => ({
      nodes,
      mark: facts.length === 0 ? undefined : markOf([...new Set(facts.map(({ attributes }) => attributes.id))]),
    }));
  const noted = [...walk(root)].filter(isLine).filter((node) => notedIn(node).length > 0);
  return { lines: new Map(noted.map((node) => [node, linesOf(node.children)])), told };
}

/** Whether a text has sentences one could say, which are the editors' own. */
export function hasOwnLines(root: Root): boolean {
  return [...walk(root)].some((node) => node.type === 'zeg');
}

/** The terms a text explains, in order of first mention. */
export function explainedTerms(root: Root): string[] {
  const ids = new Set<string>();
  for (const node of walk(root)) if (node.type === 'begrip') ids.add(node.attributes.id);
  return [...ids];
}
