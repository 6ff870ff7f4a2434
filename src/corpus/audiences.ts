import type { Block, List, Root } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';

/** Keeps the `<Voor>` blocks that speak to one of these audiences, unwrapped where all of them are meant alone. */
function keep(blocks: readonly Block[], audiences: readonly Audience[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'voor': {
        if (!block.attributes.publiek.some((a) => audiences.includes(a))) return [];
        const children = keep(block.children, audiences);
        return audiences.every((a) => block.attributes.publiek.includes(a)) ? children : [{ ...block, children }];
      }
      case 'tip':
        return [{ ...block, children: keep(block.children, audiences) }];
      case 'letOp':
        return [{ ...block, children: keep(block.children, audiences) }];
      case 'list':
        return [keepInList(block, audiences)];
      default:
        return [block];
    }
  });
}

function keepInList(list: List, audiences: readonly Audience[]): List {
  return { ...list, children: list.children.map((item) => ({ ...item, children: keep(item.children, audiences) })) };
}

/** The tree as these audiences read it: without the `<Voor>` blocks meant for others. */
export function forAudiences(root: Root, audiences: readonly Audience[]): Root {
  return { ...root, children: keep(root.children, audiences) };
}
