import type { PageContext } from '../../corpus/page-context.ts';
import { childrenOf } from '../../document/text.ts';
import type { AnyNode } from '../../document/tree.ts';

/**
 * What stands inside a node: its children, cut where the mark of a note stands; in an item of a list a paragraph alone is
 * the words of the item itself.
 */
export function shownIn(node: AnyNode, { lines }: PageContext): readonly AnyNode[] {
  const children = lines.get(node) ?? childrenOf(node);
  const [first, ...rest] = children;
  const alone =
    node.type === 'listItem' && first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph');
  return alone ? [...(lines.get(first) ?? first.children), ...rest] : children;
}
