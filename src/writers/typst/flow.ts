import { notedIn } from '../../corpus/note-marks.ts';
import { readableText } from '../../corpus/words.ts';
import { childrenOf, plainText } from '../../document/text.ts';
import type { AnyNode, Block, Paragraph } from '../../document/tree.ts';
import { isLong } from './blocks.ts';
import type { Context } from './context.ts';
import { call, spokenWords } from './escape.ts';
import { noteId } from './notes.ts';
import { sourceLine } from './sources.ts';

type Write = (node: Block, context: Context) => string;

/** A paragraph of this many characters stands on one line: before a list or table, it leads into it. */
const ONE_LINE = 90;

/** Whether a paragraph is a line that goes on in the next block, as a greeting does. */
const isGreeting = (node: Paragraph) => plainText(node).length <= ONE_LINE && plainText(node).trimEnd().endsWith(',');

/** Whether a block must not be parted from the one before it: a list that is led into, a field, a warning, and where to find help. */
function belongsTo(next: Block | undefined, node: Block): boolean {
  if (next?.type === 'letOp') return node.type !== 'figuur' && !isParted(node);
  if (node.type !== 'paragraph') return false;
  if (next?.type === 'paragraph' && isGreeting(node)) return true;
  if (next?.type === 'invulveld' || next?.type === 'stelling') return true;
  if (next?.type !== 'list' && next?.type !== 'table' && next?.type !== 'crisis') return false;
  if (plainText(node).length <= ONE_LINE) return true;
  const last = node.children.at(-1);
  return last?.type === 'text' && last.value.trimEnd().endsWith(':');
}

/** Up to this many characters, what belongs together with its notes is kept on one page: some fifth of one. */
const PART_OF_PAGE = 420;

/** What can go on at the next page. */
const isParted = (node: Block) =>
  node.type === 'table' || node.type === 'tabel' || (node.type === 'list' && isLong(node));

/** Whether a block, written as it is, has numbers with a note. */
function hasNotes(node: AnyNode): boolean {
  if (node.type === 'table' || node.type === 'tabel' || node.type === 'heading') return false;
  // Blocks of the first are kept each by itself; the second says its sources itself.
  if (node.type === 'verdieping' || node.type === 'actueel') return false;
  if (node.type === 'list' && isLong(node)) return false;
  if (node.type === 'paragraph') return notedIn(node).length > 0;
  return childrenOf(node).some(hasNotes);
}

const join = (parts: readonly string[]) => parts.filter((markup) => markup !== '').join('\n\n');

function writeOne(node: Block, next: Block | undefined, context: Context, write: Write): string {
  const markup = write(node, context);
  return belongsTo(next, node) ? call('lead-in', { keep: node.type === 'paragraph' }, markup) : markup;
}

/** The blocks within another one, each a paragraph or box of its own: as markup, one by one. */
export const writeEach = (nodes: readonly Block[], context: Context, write: Write): string[] =>
  nodes.map((node, i) => writeOne(node, nodes[i + 1], context, write));

/** The blocks within another one, each a paragraph or box of its own. */
export const writeInner = (nodes: readonly Block[], context: Context, write: Write): string =>
  join(writeEach(nodes, context, write));

/** The blocks in rows of what may not be parted: a heading and what stands below it, and what belongs to the next. */
function rowsOf(nodes: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    const isBound = before && (before.type === 'heading' || belongsTo(node, before)) && node.type !== 'verdieping';
    if (isBound) rows.at(-1)?.push(node);
    else rows.push([node]);
  }
  return rows;
}

/** What stands at the edge of what is kept whole, for the room above and below it. */
function edgeOf(node: Block | undefined): string | number {
  if (node?.type === 'heading') return node.depth;
  return node?.type === 'paragraph' || node?.type === 'list' ? 'text' : 'box';
}

/** A row that is kept whole, or goes on at the next page; what is kept has its own room above and below. */
function writeRow(row: readonly Block[], head: string, { deep, ...around }: Context, write: Write): string {
  const context = { ...around, deep: false };
  const last = row.at(-1);
  const tail = last && isParted(last) ? last : undefined;
  const body = tail ? row.slice(0, -1) : row;
  const edges = { above: head === '' ? edgeOf(row[0]) : 'text', below: edgeOf(last) };
  const plain = (markup: string) => (deep && markup !== '' ? call('deep-row', edges, markup) : markup);
  const sticky = (inside: Context) => writeEach(row, inside, write);
  if (context.sourcesBelow || context.kept || !body.some(hasNotes)) return plain(join([head, ...sticky(context)]));
  const length = body.reduce((sum, node) => sum + readableText(context.corpus, node).length, 0);
  if (length > PART_OF_PAGE) {
    const source = call('source-line', {}, spokenWords(context.corpus, sourceLine(body, context)));
    return plain(join([head, ...sticky({ ...context, sourcesBelow: true }), source]));
  }
  const { notes } = context.gathered;
  const first = notes.length;
  const inside = join([head, ...body.map((node) => write(node, { ...context, kept: true }))]);
  const others = notes.slice(first).flatMap((_, i) => (i === 0 ? [] : noteId(first + i)));
  const options = { ...edges, below: edgeOf(body.at(-1)), leads: tail !== undefined, deep, notes: others };
  const kept = call('whole', options, inside);
  return join([kept, tail ? plain(write(tail, context)) : '']);
}

/**
 * The blocks of running text, where notes stand below the page. Where lines have to give way to their own note, Typst
 * takes them to the next page and leaves behind what only sticks to them, or the note. So what belongs together is set
 * as one as soon as there is a note in it; what is too long for that has its sources in a line below it.
 * @param head what stands above the first block and may not be parted from it, as markup
 */
export function writeText(nodes: readonly Block[], context: Context, write: Write, head = ''): string {
  return join(rowsOf(nodes).map((row, i) => writeRow(row, i === 0 ? head : '', context, write)));
}
