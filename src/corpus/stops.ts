import type { Block, List, Stop } from '../document/tree.ts';

/** The two halves of a `<Stop>`: what is asked before the story goes on, and how one looks at it today. */
export function partsOfStop({ children }: Stop): {
  readonly asked: readonly List[];
  readonly today: readonly Block[];
} {
  return {
    asked: children.filter((block) => block.type === 'list'),
    today: children.filter((block) => block.type !== 'list'),
  };
}
