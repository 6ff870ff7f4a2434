import GithubSlugger from 'github-slugger';
import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { makeElement } from './element.ts';
import { FORBIDDEN } from './forbidden.ts';
import { makeHeading } from './heading.ts';
import { MOST_LISTS, MOST_NESTING } from './limits.ts';
import { checkLinked } from './linked.ts';
import { findLookalikes } from './lookalikes.ts';
import type { Making } from './making.ts';
import { kidsOf, kindOf, positionOf } from './mdast.ts';
import type { Place, Problem } from './problem.ts';
import { findSigns } from './signs.ts';
import { inlineText } from './text.ts';
import type { AnyNode, Block, Inline, List, ListItem, Position, Root, Table, TableCell, TableRow } from './tree.ts';

/** Footnotes are switched off, so they would be shown as they are written. */
const FOOTNOTE = /\[\^[^\]\s]+\]/;
const INLINE = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'break',
  'link',
  'feit',
  'zeg',
  'begrip',
  'verwijs',
  'plek',
]);

function isInline(node: AnyNode): node is Inline {
  return INLINE.has(node.type);
}

/** Builds our tree out of mdast, and says what does not belong in it. */
class Builder implements Making {
  readonly problems: Problem[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #file: string;
  readonly home: 'content' | 'slides';
  readonly #source: string;
  #depth = 0;
  #lists = 0;

  constructor(file: string, home: 'content' | 'slides', source: string) {
    this.#file = file;
    this.home = home;
    this.#source = source;
  }

  report(rule: string, place: Place, message: string, hint: string): void {
    this.problems.push({ rule, file: this.#file, line: place.line, column: place.column, message, hint });
  }

  signs(value: string, position: Position, isText: boolean): void {
    for (const { rule, place, message, hint } of findSigns(this.#source, value, position, isText))
      this.report(rule, place, message, hint);
  }

  blocks(nodes: readonly MdastNode[]): Block[] {
    const out: Block[] = [];
    let run: Inline[] = [];
    const flush = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && (run.some((n) => n.type !== 'text') || inlineText(run).trim() !== ''))
        out.push({
          type: 'paragraph',
          position: { start: first.position.start, end: last.position.end },
          children: run,
        });
      run = [];
    };
    for (const [i, node] of nodes.entries()) {
      const made = this.node(node);
      if (made === undefined) continue;
      if (isInline(made)) {
        run.push(made);
        if (node.type === 'mdxJsxFlowElement') this.alone(node, nodes[i - 1], nodes[i + 1]);
      } else {
        flush();
        if (made.type !== 'root' && made.type !== 'listItem' && made.type !== 'tableRow' && made.type !== 'tableCell')
          out.push(made);
      }
    }
    flush();
    return out;
  }

  /** An inline element alone on a line cuts the paragraph around it in two, on the site as in the tree. */
  alone(node: MdxJsxFlowElement, before: MdastNode | undefined, after: MdastNode | undefined): void {
    const { start, end } = positionOf(node);
    const touches =
      (before?.type === 'paragraph' && positionOf(before).end.line === start.line - 1) ||
      (after?.type === 'paragraph' && positionOf(after).start.line === end.line + 1);
    if (touches)
      this.report(
        'plaats',
        start,
        `<${node.name}> staat alleen op een regel en knipt zo de alinea door.`,
        'Zet het op dezelfde regel als de woorden ervoor of erna.',
      );
  }

  inlines(nodes: readonly MdastNode[]): Inline[] {
    return nodes.flatMap((node) => {
      if (node.type === 'paragraph') return this.inlines(kidsOf(node));
      const made = this.node(node);
      if (made === undefined) return [];
      if (isInline(made)) return [made];
      this.report(
        'plaats',
        made.position.start,
        'Hier kan alleen tekst staan, geen blok.',
        'Zet het blok op eigen regels, met een lege regel ervoor en erna.',
      );
      return [];
    });
  }

  /** The node of our tree for one of mdast; undefined, with a problem told, where there is none. */
  node(node: MdastNode): AnyNode | undefined {
    if (this.#depth === MOST_NESTING) {
      this.report(
        'omvang',
        positionOf(node).start,
        `Dit staat in meer dan ${MOST_NESTING} blokken of tekens in elkaar.`,
        'Haal blokken, lijsten of nadruk uit elkaar.',
      );
      return undefined;
    }
    this.#depth++;
    const made = this.convert(node);
    this.#depth--;
    return made;
  }

  convert(node: MdastNode): AnyNode | undefined {
    const position = positionOf(node);
    switch (node.type) {
      case 'text':
        if (FOOTNOTE.test(node.value)) this.forbid('footnoteReference', position);
        this.signs(node.value, position, true);
        return { type: 'text', position, value: node.value.replaceAll(/[\n\t]/g, ' ') };
      case 'break':
        return { type: 'break', position };
      case 'emphasis':
        return { type: 'emphasis', position, children: this.inlines(node.children) };
      case 'strong':
        return { type: 'strong', position, children: this.inlines(node.children) };
      case 'link':
        return { type: 'link', position, url: node.url, children: checkLinked(this, this.inlines(node.children)) };
      case 'paragraph': {
        for (const { line, column, message, hint } of findLookalikes(this.#source, position))
          this.report('markdown', { line, column }, message, hint);
        const children = this.inlines(node.children);
        // Nothing is left of it: what stood there has been told.
        return children.length === 0 ? undefined : { type: 'paragraph', position, children };
      }
      case 'blockquote':
        return this.quotation(node.children, position);
      case 'heading':
        return makeHeading(this, node.depth, this.inlines(node.children), position, (words) =>
          this.#slugger.slug(words),
        );
      case 'list':
        return this.list(node.children, node.ordered === true, node.start ?? 1, position);
      case 'table':
        return this.table(node.children, position);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return makeElement(this, node, position);
      case 'yaml':
        return undefined;
      default:
        this.forbid(kindOf(node), position);
        this.blocks(kidsOf(node));
        return undefined;
    }
  }

  /** Tells what Markdown of a type, which content may not use, should be instead. */
  forbid(type: string, { start }: Position): void {
    const { rule, message, hint } = FORBIDDEN[type] ?? {
      rule: 'markdown',
      message: `Dit stuk Markdown (${type}) kennen we niet.`,
      hint: 'Gebruik alleen wat in de schrijfwijzer staat.',
    };
    this.report(rule, start, message, hint);
  }

  quotation(nodes: readonly MdastNode[], position: Position): Block | undefined {
    const told = this.problems.length;
    const children = this.blocks(nodes);
    if (children.length > 0) return { type: 'blockquote', position, children };
    if (this.problems.length === told)
      this.report('leeg', position.start, 'Dit citaat is leeg.', 'Zet er tekst in, of haal de > weg.');
    return undefined;
  }

  list(items: readonly MdastNode[], ordered: boolean, start: number, position: Position): List {
    const ticked = items.find((item) => item.type === 'listItem' && typeof item.checked === 'boolean');
    if (ticked)
      this.report(
        'markdown',
        positionOf(ticked).start,
        'Een lijst met [ ] hoort niet in deze teksten.',
        'Zet een gewone lijst in <Checklist>.',
      );
    if (++this.#lists === MOST_LISTS + 1)
      this.report(
        'omvang',
        position.start,
        `Deze lijst staat in ${MOST_LISTS} andere lijsten.`,
        'Maak er een lijst van, met hooguit punten in punten, of gebruik een kop.',
      );
    const children = items.map(
      (item): ListItem => ({ type: 'listItem', position: positionOf(item), children: this.blocks(kidsOf(item)) }),
    );
    this.#lists--;
    return { type: 'list', ordered, start, position, children };
  }

  table(rows: readonly MdastNode[], position: Position): Table {
    const children = rows.map(
      (row): TableRow => ({
        type: 'tableRow',
        position: positionOf(row),
        children: kidsOf(row).map(
          (cell): TableCell => ({
            type: 'tableCell',
            position: positionOf(cell),
            children: this.inlines(kidsOf(cell)),
          }),
        ),
      }),
    );
    return { type: 'table', position, children };
  }
}

/** Builds the tree of one text out of mdast; `source` is that text as it was read. See `parse` for the whole. */
export function buildTree(
  tree: MdastNode,
  file: string,
  home: 'content' | 'slides',
  source: string,
): { root: Root; problems: readonly Problem[] } {
  const builder = new Builder(file, home, source);
  const root: Root = { type: 'root', position: positionOf(tree), children: builder.blocks(kidsOf(tree)) };
  return { root, problems: builder.problems };
}
