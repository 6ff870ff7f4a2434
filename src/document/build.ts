import GithubSlugger from 'github-slugger';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { readAttributes } from './attributes.ts';
import { explainElement, FORBIDDEN } from './forbidden.ts';
import { MOST_LISTS, MOST_NESTING } from './limits.ts';
import { findLookalikes } from './lookalikes.ts';
import { kidsOf, kindOf, positionOf } from './mdast.ts';
import { explainMisplaced } from './misplaced.ts';
import type { Place, Problem } from './problem.ts';
import { findSigns } from './signs.ts';
import { inlineText, plainText, walk } from './text.ts';
import type { AnyNode, Block, Inline, List, ListItem, Position, Root, Table, TableCell, TableRow } from './tree.ts';
import { type ElementName, isElementName, VOCABULARY } from './vocabulary.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Footnotes are switched off, so they would be shown as they are written. */
const FOOTNOTE = /\[\^[^\]\s]+\]/;
const LINKS = new Set<string>(['link', 'feit', 'begrip', 'verwijs']);
const INLINE = new Set<string>(['text', 'emphasis', 'strong', 'break', 'link', 'feit', 'zeg', 'begrip', 'verwijs']);

function isInline(node: AnyNode): node is Inline {
  return INLINE.has(node.type);
}

/** Builds our tree out of mdast, and says what does not belong in it. */
class Builder {
  readonly problems: Problem[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #file: string;
  readonly #home: 'content' | 'slides';
  readonly #source: string;
  #depth = 0;
  #lists = 0;

  constructor(file: string, home: 'content' | 'slides', source: string) {
    this.#file = file;
    this.#home = home;
    this.#source = source;
  }

  report(rule: string, place: Place, message: string, hint: string): void {
    this.problems.push({ rule, file: this.#file, line: place.line, column: place.column, message, hint });
  }

  /** Tells the signs of a text, or of an attribute of a tag, that no reader would see as they were meant. */
  signs(value: string, position: Position, isText: boolean): void {
    for (const { rule, place, message, hint } of findSigns(this.#source, value, position, isText))
      this.report(rule, place, message, hint);
  }

  /** Blocks, with stray inline nodes gathered into paragraphs. */
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
        return { type: 'link', position, url: node.url, children: this.linked(this.inlines(node.children)) };
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
        return this.heading(node.depth, this.inlines(node.children), position);
      case 'list':
        return this.list(node.children, node.ordered === true, node.start ?? 1, position);
      case 'table':
        return this.table(node.children, position);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.element(node, position);
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

  /** Words that are a link themselves, checked: a link inside a link cannot be followed. */
  linked(words: Inline[]): Inline[] {
    for (const word of words)
      for (const node of walk(word))
        if (LINKS.has(node.type) && !(node.type === 'feit' && node.attributes.bron === 'nee'))
          this.report(
            'plaats',
            node.position.start,
            'Hier staat een link of element in een andere link.',
            node.type === 'feit' ? 'Zet er bron="nee" bij.' : 'Zet ze na elkaar.',
          );
    return words;
  }

  quotation(nodes: readonly MdastNode[], position: Position): Block | undefined {
    const told = this.problems.length;
    const children = this.blocks(nodes);
    if (children.length > 0) return { type: 'blockquote', position, children };
    if (this.problems.length === told)
      this.report('leeg', position.start, 'Dit citaat is leeg.', 'Zet er tekst in, of haal de > weg.');
    return undefined;
  }

  heading(depth: number, children: Inline[], position: Position): Block {
    if (children.some((c) => c.type === 'feit' || c.type === 'begrip' || c.type === 'verwijs'))
      this.report(
        'plaats',
        position.start,
        'In een kop staat alleen gewone tekst, geen element.',
        'Zet het element in de eerste zin onder de kop.',
      );
    if (depth === 1)
      this.report(
        'kopniveau',
        position.start,
        'Een kop met één # kan niet: de titel staat al in de kop van het bestand.',
        'Begin met ##.',
      );
    if (depth > 4)
      this.report('kopniveau', position.start, `Een kop van niveau ${depth} is te diep.`, 'Gebruik ##, ### of ####.');
    const level = depth <= 2 ? 2 : depth === 3 ? 3 : 4;
    return { type: 'heading', depth: level, slug: this.#slugger.slug(inlineText(children)), position, children };
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

  element(tag: Tag, position: Position): AnyNode | undefined {
    const name = tag.name ?? '';
    const known = isElementName(name) ? name : undefined;
    const misplaced = known
      ? explainMisplaced(known, tag.type === 'mdxJsxTextElement', this.#home)
      : explainElement(name);
    if (misplaced)
      this.report(known ? 'plaats' : 'onbekend-element', position.start, misplaced.message, misplaced.hint);
    this.signs(
      tag.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : [])).join(' '),
      position,
      false,
    );
    const attributes =
      known && readAttributes(known, tag.attributes, position.start, (...told) => this.report(...told));
    // What stands inside an element that cannot stand here is only read for what is wrong with it.
    if (known === undefined || misplaced) {
      this.blocks(tag.children);
      return undefined;
    }
    const children = this.inside(known, VOCABULARY[known].inside, tag, position);
    if (attributes === undefined || children === undefined) return undefined;
    const type = known[0]?.toLowerCase() + known.slice(1);
    // The schema has read the attributes and inside() the children of this very name, which the compiler cannot follow.
    return { type, position, attributes, children } as AnyNode;
  }

  /** The children an element may have, or undefined (and a problem) when they do not fit. */
  inside(
    name: ElementName,
    inside: (typeof VOCABULARY)[ElementName]['inside'],
    tag: Tag,
    position: Position,
  ): readonly AnyNode[] | undefined {
    if (inside === 'nothing') {
      if (tag.children.length > 0)
        this.report(
          'inhoud',
          position.start,
          `In <${name}> hoort niets te staan.`,
          `Schrijf <${name} … /> en zet de tekst erbuiten.`,
        );
      this.blocks(tag.children);
      return [];
    }
    if (inside === 'words') return this.linked(this.inlines(tag.children));
    const told = this.problems.length;
    const blocks = this.blocks(tag.children);
    if (inside === 'slide') return blocks;
    if (blocks.length === 0) {
      // Where something else was wrong with all that stood there, that is enough.
      if (this.problems.length > told) return undefined;
      this.report(
        'leeg',
        position.start,
        `<${name}> is leeg.`,
        inside === 'list' ? `Zet er een lijst in, of haal <${name}> weg.` : `Zet er tekst in, of haal <${name}> weg.`,
      );
      return undefined;
    }
    if (inside === 'blocks') return blocks;
    const wanted = blocks.filter((b) => b.type === inside);
    if (wanted.length === 1 && blocks.length === 1) return wanted;
    const odd = blocks.find((b) => b.type !== inside) ?? blocks[1];
    this.report(
      'inhoud',
      odd?.position.start ?? position.start,
      `In <${name}> hoort precies één ${inside === 'list' ? 'lijst' : 'tabel'}; er staat ook iets anders${odd ? `: "${plainText(odd).slice(0, 40)}"` : ''}.`,
      `Zet de rest buiten <${name}>, en laat een lege regel na de begintag.`,
    );
    return wanted.length > 0 ? wanted.slice(0, 1) : undefined;
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
