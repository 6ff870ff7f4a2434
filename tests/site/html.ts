import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HastNode, htmlToHast } from 'satteri';

/** One built page. */
export interface BuiltPage {
  /** Path in dist: "handreiking/index.html". */
  readonly file: string;
  /** Address on the site: "/handreiking/". */
  readonly path: string;
  readonly html: string;
  readonly tree: HastNode;
}

let pages: readonly BuiltPage[] | undefined;

/** All HTML pages of the built site, decks in one file aside. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= readdirSync('dist', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && !entry.name.endsWith('-los.html'))
    .map((entry) => relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join('dist', file), 'utf8');
      return { file, path: `/${file.replace(/index\.html$/, '')}`, html, tree: htmlToHast(html) };
    });
  return pages;
}

/** A property of an element as text; empty when it has none. */
export function property(node: HastNode, name: string): string {
  if (node.type !== 'element') return '';
  const value = node.properties?.[name];
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null || value === false
      ? ''
      : String(value);
}

/** All elements below and including a node, in document order; those for which `skip` holds are left out with all inside. */
export function* elements(node: HastNode, skip: (node: HastNode) => boolean = () => false): Generator<HastNode> {
  if (skip(node)) return;
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as HastNode, skip);
}

/** The text below a node, without what `skip` holds for; blocks are set apart by spaces. */
export function textOf(node: HastNode, skip: (node: HastNode) => boolean = () => false): string {
  if (skip(node)) return '';
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => textOf(child as HastNode, skip)).join('');
  return node.type === 'element' && !INLINE.has(node.tagName) ? ` ${inner} ` : inner;
}

const INLINE = new Set([
  'a',
  'em',
  'strong',
  'span',
  'b',
  'i',
  'sup',
  'sub',
  'time',
  'abbr',
  'dfn',
  'button',
  'label',
  'data',
  'small',
]);

/** The words of a text, for comparing two texts apart from spaces. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\u00ad', '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
