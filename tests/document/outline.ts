import { childrenOf } from '../../src/document/text.ts';
import type { AnyNode } from '../../src/document/tree.ts';

function detail(node: AnyNode): string {
  if (node.type === 'text') return ` ${JSON.stringify(node.value)}`;
  if (node.type === 'link') return ` ${node.url}`;
  if (node.type === 'heading') return ` ${node.depth} #${node.slug}`;
  if (node.type === 'list') return node.ordered ? ` from ${node.start}` : '';
  return 'attributes' in node && Object.keys(node.attributes).length > 0 ? ` ${JSON.stringify(node.attributes)}` : '';
}

/** A tree as lines: place (line:column–line:column), type and what it holds, indented by depth. */
export function outline(node: AnyNode, depth = 0): string {
  const { start, end } = node.position;
  const place = `${start.line}:${start.column}–${end.line}:${end.column}`;
  const below = childrenOf(node).map((child) => outline(child, depth + 1));
  return [`${'  '.repeat(depth)}${node.type}${detail(node)} @${place}`, ...below].join('\n');
}
