import type { Block } from '../../document/tree.ts';

const DEPTHS = [2, 3, 4] as const;

/** Blocks taken out of a text, with headings as they may follow a title: where those above them stand elsewhere, they move up. */
export function withoutSkips(blocks: readonly Block[]): Block[] {
  const lift = (blocks.find((block) => block.type === 'heading')?.depth ?? 2) - 2;
  let last = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const depth = DEPTHS.findLast((one) => one <= Math.min(block.depth - lift, last + 1)) ?? 2;
    last = depth;
    return { ...block, depth };
  });
}
