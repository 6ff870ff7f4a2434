import { factById, pageById, termById } from '../../corpus/corpus.ts';
import { verwijsHref } from '../../corpus/links.ts';
import { factText, targetOf } from '../../corpus/words.ts';
import { inlineText } from '../../document/text.ts';
import type { Begrip, Feit, Inline, Link, Verwijs } from '../../document/tree.ts';
import { addressBehind } from './addresses.ts';
import type { Context } from './context.ts';
import { call, literal, words } from './escape.ts';
import { factNote } from './sources.ts';

type Write = (nodes: readonly Inline[], context: Context) => string;

/** A link that leaves the document: with its address printed behind it, unless the text says it. */
export function writeLink(node: Link, context: Context, write: Write): string {
  const { href } = new URL(node.url, context.site);
  const address = addressBehind(href, inlineText(node.children));
  return call('leave', { url: href, address }, write(node.children, context));
}

/** A number with its source as a footnote; a second time on the page it points to the same note. */
export function writeFact({ attributes }: Feit, context: Context): string {
  const value = words(factText(context.corpus, attributes));
  if (attributes.bron === 'nee' || context.inTable) return value;
  const label = literal(`feit:${context.page.id}:${attributes.id}`);
  if (context.noted.has(attributes.id)) return `${value}#footnote(label(${label}));`;
  context.noted.add(attributes.id);
  const note = factNote(context.corpus, factById(context.corpus, attributes.id));
  return `${value}#[#footnote[${note}]#label(${label})];`;
}

/** A term in plain words; its meaning stands at the end of the document. */
export function writeTerm(node: Begrip, context: Context, write: Write): string {
  const { id } = node.attributes;
  context.gathered.terms.add(id);
  return node.children.length > 0 ? write(node.children, context) : words(termById(context.corpus, id).term);
}

/** A reference: with its page number where the target is in this document, else a link to the site. */
export function writeReference(node: Verwijs, context: Context, write: Write): string {
  const { id } = node.attributes;
  const { page } = targetOf(id);
  const text =
    node.children.length > 0 ? write(node.children, context) : words(pageById(context.corpus, page).matter.titel);
  const anchor = [id, page].find((candidate) => context.anchors.has(candidate));
  if (anchor !== undefined) return call('see', { anchor }, text);
  context.gathered.elsewhere.add(page);
  return call('leave', { url: new URL(verwijsHref(id), context.site).href }, text);
}
