import { readableText } from '../../corpus/words.ts';
import { plainText } from '../../document/text.ts';
import type { Block, Inline, List, ListItem, Table } from '../../document/tree.ts';
import { columnShares } from './columns.ts';
import type { Context } from './context.ts';
import { call } from './escape.ts';
import { sourceLine } from './sources.ts';

type WriteBlocks = (nodes: readonly Block[], context: Context) => string;
type WriteInlines = (nodes: readonly Inline[], context: Context) => string;

/** Up to this many characters a list is kept on one page. */
const SHORT_LIST = 700;

/** The items of a list, each as markup. */
export function writeItems(list: List, context: Context, write: WriteBlocks): string[] {
  return list.children.map((item) => write(item.children, context));
}

const isTight = (item: ListItem) => item.children.filter((block) => block.type === 'paragraph').length < 2;

/** A list; a short one is kept whole. */
export function writeList(list: List, context: Context, write: WriteBlocks): string {
  const options = {
    ordered: list.ordered,
    start: list.start,
    tight: list.children.every(isTight),
    keep: plainText(list).length <= SHORT_LIST,
  };
  return call('points', options, ...writeItems(list, context, write));
}

/** A table with its title, and below it the sources of its numbers. */
export function writeTable(table: Table, title: string, context: Context, write: WriteInlines): string {
  const inside = { ...context, inTable: true };
  const texts = table.children.map((row) => row.children.map((cell) => readableText(context.corpus, cell)));
  const columns = columnShares(texts);
  // A row that is short of cells is filled up, or the next one would start in its place.
  const cells = table.children.flatMap((row) => columns.map((_, i) => write(row.children[i]?.children ?? [], inside)));
  return call('data-table', { columns, title, source: sourceLine([table], context) }, ...cells);
}
