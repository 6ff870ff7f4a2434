import { AlignmentType, type FileChild, type INumberingOptions, LevelFormat, type ParagraphChild } from 'docx';
import { plainText, walk } from '../../document/text.ts';
import type { Block, List, Root } from '../../document/tree.ts';
import { type Context, INDENT, makeParagraph } from './context.ts';
import { makeBox } from './control.ts';
import { tab } from './inline.ts';

/** Writes what stands in an item. */
export type WriteBlocks = (nodes: readonly Block[], context: Context) => readonly FileChild[];

const POINTS = 'punten';
const numbered = (start: number) => `stappen-${start}`;
/** The deepest level a list of Word can have. */
const DEEPEST = 8;

const place = (level: number) => ({
  style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } },
});

/** The lists a text needs: points, and one kind of numbers for each number that lists begin with. */
export function makeNumbering(root: Root): INumberingOptions {
  const starts = [...walk(root)].flatMap((node) => (node.type === 'list' && node.ordered ? [node.start] : []));
  const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
  const all = { alignment: AlignmentType.START };
  return {
    config: [
      {
        reference: POINTS,
        levels: levels.map((level) => ({ ...all, level, format: LevelFormat.BULLET, text: '•', ...place(level) })),
      },
      ...[...new Set(starts)].map((start) => ({
        reference: numbered(start),
        levels: levels.map((level) => ({
          ...all,
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          ...place(level),
        })),
      })),
    ],
  };
}

/** A list, as a list of Word: who edits it adds an item with Enter. */
export function writeList(list: List, context: Context, write: WriteBlocks): readonly FileChild[] {
  const { depth, gathered } = context;
  gathered.lists += 1;
  const numbering = {
    reference: list.ordered ? numbered(list.start) : POINTS,
    level: Math.min(depth, DEEPEST),
    instance: gathered.lists,
  };
  return list.children.flatMap(({ children }) => {
    const mark = { paragraph: { numbering, contextualSpacing: true }, before: [], used: false };
    return write(children, { ...context, depth: depth + 1, mark });
  });
}

/** The items of a list with a box before each, to tick on the screen or by hand. */
export function writeItems(list: List, context: Context, write: WriteBlocks): readonly FileChild[] {
  const { depth, gathered } = context;
  return list.children.flatMap((item) => {
    const box = makeBox(plainText(item).trim(), gathered) as ParagraphChild;
    const paragraph = { indent: { left: (depth + 1) * INDENT, hanging: INDENT } };
    const mark = { paragraph, before: [box, tab()], used: false };
    const written = write(item.children, { ...context, depth: depth + 1, mark });
    // An item of boxes alone has no paragraph to stand in.
    return mark.used ? written : [makeParagraph([], { ...context, mark }), ...written];
  });
}
