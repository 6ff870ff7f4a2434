import type { MdastNode } from 'satteri';
import type { Place, Problem } from './problem.ts';
import type { Block, Inline, Position } from './tree.ts';

/** The making of one tree, as those see it who make a kind of node in it. */
export interface Making {
  readonly home: 'content' | 'slides';
  /** What was told so far. */
  readonly problems: readonly Problem[];
  report(rule: string, place: Place, message: string, hint: string): void;
  /** Tells the signs of a text, or of an attribute of a tag, that no reader would see as they were meant. */
  signs(value: string, position: Position, isText: boolean): void;
  /** Blocks, with stray inline nodes gathered into paragraphs. */
  blocks(nodes: readonly MdastNode[]): Block[];
  /** Words, with a problem told for each block among them. */
  inlines(nodes: readonly MdastNode[]): Inline[];
}
