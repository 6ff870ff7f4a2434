import type { AnyNode, Inline } from './tree.ts';

/** The children of a node, or none. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'children' in node ? node.children : [];
}

/** All nodes below and including `node`, in reading order. */
export function* walk(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The plain text of a node as written: facts, terms and references without text of their own give nothing. */
export function plainText(node: AnyNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(plainText).join('');
}

/** The plain text of a run of inline nodes. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(plainText).join('');
}
