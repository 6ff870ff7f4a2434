import type { Page } from '../../corpus/corpus.ts';
import { childrenOf, walk } from '../../document/text.ts';
import type { AnyNode } from '../../document/tree.ts';
import type { Context } from './context.ts';
import { contextFor, gather } from './context.ts';
import type { Compile, TypstDocument } from './document.ts';
import { call, show, words } from './escape.ts';
import { writeNode } from './handlers.ts';

/** What Typst refuses, and the text it comes from. */
export interface Blame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly findings: readonly string[];
}

/** The headings a node stands below: without them its own heading would skip a level. */
function headingsAbove(node: AnyNode): string[] {
  const depth = [...walk(node)].find((inner) => inner.type === 'heading')?.depth ?? 2;
  return Array.from({ length: depth - 2 }, (_, i) => call('title-at', { level: i + 2, depth: i + 2 }, words('Kop')));
}

/** A node alone, in a document that is otherwise sound. */
function alone(node: AnyNode, page: Page, given: Pick<Context, 'corpus' | 'site'>): TypstDocument {
  const chapters = [{ page, root: page.root }];
  const context = contextFor({ ...given, chapters, page, deeper: 0, brief: false, gathered: gather(given.corpus) });
  const source = [
    show('sheet', {}),
    // Anchors that the node may refer to, and a first heading, without which no document is accepted.
    call('opening', { title: page.matter.titel, anchor: page.id }),
    ...headingsAbove(node),
    ...[...context.anchors].filter((anchor) => anchor !== page.id).map((anchor) => call('stand-in', { anchor })),
    writeNode(node, context),
  ];
  return {
    title: page.matter.titel,
    date: page.matter.herzien,
    source: source.join('\n\n'),
    files: context.gathered.files,
  };
}

async function search(
  node: AnyNode,
  page: Page,
  given: Pick<Context, 'corpus' | 'site'>,
  compile: Compile,
): Promise<{ node: AnyNode; findings: readonly string[] } | undefined> {
  for (const child of childrenOf(node)) {
    const found = await search(child, page, given, compile);
    if (found) return found;
  }
  if (node.type === 'root') return undefined;
  const outcome = await compile(alone(node, page, given));
  return 'findings' in outcome ? { node, findings: outcome.findings } : undefined;
}

/**
 * Finds the smallest piece of text that Typst refuses, by trying each alone: its errors carry no position.
 * Slow, and only meant for when a document has already failed.
 * @returns undefined when every piece is accepted alone
 */
export async function findCulprit(
  pages: readonly Page[],
  given: Pick<Context, 'corpus' | 'site'>,
  compile: Compile,
): Promise<Blame | undefined> {
  for (const page of pages) {
    const found = await search(page.root, page, given, compile);
    if (found) {
      const { line, column } = found.node.position.start;
      return { file: page.file, line, column, findings: found.findings };
    }
  }
  return undefined;
}
