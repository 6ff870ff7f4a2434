import { readableText } from '../../corpus/words.ts';
import { plainText, walk } from '../../document/text.ts';
import type { Block } from '../../document/tree.ts';
import type { Context } from './context.ts';
import { call } from './escape.ts';

type Write = (node: Block, context: Context) => string;

/** A paragraph of this many characters stands on one line: before a list or table, it leads into it. */
const ONE_LINE = 90;

/** Whether a block must not be parted from the one before it: a list that is led into, a field, and where to find help. */
function belongsTo(next: Block | undefined, node: Block): boolean {
  if (next?.type === 'crisis') return node.type !== 'figuur' && node.type !== 'table' && node.type !== 'tabel';
  if (node.type !== 'paragraph') return false;
  if (next?.type === 'invulveld') return true;
  if (next?.type !== 'list' && next?.type !== 'table') return false;
  if (plainText(node).length <= ONE_LINE) return true;
  const last = node.children.at(-1);
  return last?.type === 'text' && last.value.trimEnd().endsWith(':');
}

/** Up to this many characters, and with this many notes, a paragraph may be kept on one page. */
const SHORT_PARAGRAPH = 560;
const FEW_NOTES = 2;

/** How many numbers with a note are in a paragraph that may be kept on one page; none in any other block. */
function notesOf(node: Block | undefined, { corpus }: Context): number {
  if (node?.type !== 'paragraph' || readableText(corpus, node).length > SHORT_PARAGRAPH) return 0;
  const notes = [...walk(node)].filter((inner) => inner.type === 'feit' && inner.attributes.bron === 'ja').length;
  return notes <= FEW_NOTES ? notes : 0;
}

const join = (parts: readonly string[]) => parts.filter((markup) => markup !== '').join('\n\n');

function writeOne(node: Block, next: Block | undefined, context: Context, write: Write): string {
  const markup = write(node, context);
  return belongsTo(next, node) ? call('lead-in', { keep: node.type === 'paragraph' }, markup) : markup;
}

/** The blocks within another one, each a paragraph or box of its own. */
export function writeInner(nodes: readonly Block[], context: Context, write: Write): string {
  return join(nodes.map((node, i) => writeOne(node, nodes[i + 1], context, write)));
}

/**
 * The blocks of running text, where notes stand below the page. Where a paragraph has to give way to its own note, Typst
 * moves lines to the next page and leaves the note behind, or the heading; so what could be parted is set as one.
 */
export function writeText(nodes: readonly Block[], context: Context, write: Write): string {
  const parts: string[] = [];
  for (const [i, node] of nodes.entries()) {
    const [before, next] = [nodes[i - 1], nodes[i + 1]];
    const notes = notesOf(node, context);
    // Such a paragraph stands with its heading already.
    if (notes > 0 && before?.type === 'heading') continue;
    if (node.type === 'heading' && next && notesOf(next, context) > 0) {
      const options = { depth: node.depth, sticky: belongsTo(nodes[i + 2], next) };
      const head = write(node, context);
      parts.push(call('titled', options, head, write(next, context)));
    } else if (notes === 1 && !belongsTo(next, node)) {
      parts.push(call('whole', {}, write(node, context)));
    } else {
      parts.push(writeOne(node, next, context, write));
    }
  }
  return join(parts);
}
