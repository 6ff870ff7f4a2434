import { readableText } from '../../corpus/words.ts';
import { plainText } from '../../document/text.ts';
import type { Block, Inline, List, ListItem, Table } from '../../document/tree.ts';
import { breaksWords, columnShares, headsRows, LETTERS } from './columns.ts';
import type { Context } from './context.ts';
import { call } from './escape.ts';
import { sourcePieces } from './sources.ts';

type WriteBlocks = (nodes: readonly Block[], context: Context) => string;
type WriteInlines = (nodes: readonly Inline[], context: Context) => string;

/** Up to this many characters a list is kept on one page. */
const SHORT_LIST = 500;
/** A list of so few points cannot be parted well. */
const FEW_POINTS = 3;

/** A table of so many rows may stand at the head or foot of a page, over all of its columns. */
const MOST_ROWS_OVER = 14;

/** Whether a point is a reference and nothing else. */
function isReference({ children: [block, ...others] }: ListItem): boolean {
  if (others.length > 0 || block?.type !== 'paragraph') return false;
  return block.children.length === 1 && block.children[0]?.type === 'verwijs';
}

/** The items of a list, each as markup. */
export function writeItems(list: List, context: Context, write: WriteBlocks): string[] {
  return list.children.map((item) => write(item.children, { ...context, alone: isReference(item) }));
}

const isTight = (item: ListItem) => item.children.filter((block) => block.type === 'paragraph').length < 2;

/** Whether a list may go on at the next page; where its numbers have sources, they then stand below it. */
export const isLong = (list: List) => list.children.length > FEW_POINTS && plainText(list).length > SHORT_LIST;

/** A list; a short one is kept whole. */
export function writeList(list: List, context: Context, write: WriteBlocks): string {
  const keep = !isLong(list);
  const source = keep || context.sourcesBelow ? [] : sourcePieces([list], context);
  const inside = source.length === 0 ? context : { ...context, sourcesBelow: true };
  const { ordered, start } = list;
  const options = { ordered, start, tight: list.children.every(isTight), keep, source };
  return call('points', options, ...writeItems(list, inside, write));
}

/** A table with its title, and below it the sources of its numbers. */
export function writeTable(table: Table, title: string, context: Context, write: WriteInlines): string {
  const inside = { ...context, sourcesBelow: true };
  const texts = table.children.map((row) => row.children.map((cell) => readableText(context.corpus, cell)));
  const over = context.narrow && texts.length <= MOST_ROWS_OVER && breaksWords(texts, LETTERS.column);
  const columns = columnShares(texts, context.narrow && !over ? LETTERS.column : LETTERS.page);
  // A row that is short of cells is filled up, or the next one would start in its place.
  const cells = table.children.flatMap((row) => columns.map((_, i) => write(row.children[i]?.children ?? [], inside)));
  const { drawn } = context.gathered;
  const anchor = over ? `tabel:${drawn.size}` : undefined;
  if (anchor !== undefined) drawn.add(anchor);
  return call(
    'data-table',
    { columns, title, anchor, heads: headsRows(texts), over, source: sourcePieces([table], context) },
    ...cells,
  );
}
