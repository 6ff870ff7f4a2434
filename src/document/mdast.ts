import type { MdastNode } from 'satteri';
import type { Position } from './tree.ts';

const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** Where a node of the parser stands; the start of the file for a node without a place. */
export function positionOf(node: MdastNode): Position {
  const { start, end } = node.position ?? {};
  if (!start || !end) return NOWHERE;
  const point = (p: typeof start) => ({ line: p.line, column: p.column, offset: p.offset ?? 0 });
  return { start: point(start), end: point(end) };
}

/** The name under which a node is forbidden: `[^1]` without footnotes reads as a reference, but is meant as a note. */
export function kindOf(node: MdastNode): string {
  const note = (node.type === 'linkReference' || node.type === 'definition') && node.identifier.startsWith('^');
  return note ? 'footnoteReference' : node.type;
}

/** The children of a node of the parser, or none. */
export function kidsOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
