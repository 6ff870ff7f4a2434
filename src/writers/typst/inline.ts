import { factById, pageById, termById } from '../../corpus/corpus.ts';
import { verwijsHref } from '../../corpus/links.ts';
import { factText, targetOf } from '../../corpus/words.ts';
import { inlineText, walk } from '../../document/text.ts';
import type { Begrip, Feit, Inline, Link, Paragraph, Verwijs } from '../../document/tree.ts';
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

/** A number with its source as a footnote; within a section, the same note is given once and pointed to again. */
export function writeFact(node: Feit, context: Context): string {
  const { attributes, position } = node;
  const value = words(factText(context.corpus, attributes));
  if (attributes.bron === 'nee' || context.inTable || context.quiet.has(node)) return value;
  const note = factNote(context.corpus, factById(context.corpus, attributes.id));
  const given = context.noted.get(note);
  if (given !== undefined) return `${value}#footnote(label(${given}));`;
  const { line, column } = position.start;
  const label = literal(`noot:${context.page.id}:${line}:${column}`);
  context.noted.set(note, label);
  return `${value}#[#footnote[${words(`\u00a0${note}`)}]#label(${label})];`;
}

/** The facts of a paragraph that a later one in it has the same note as: the last carries the number for all. */
export function quietFacts(paragraph: Paragraph, { corpus }: Context): ReadonlySet<Feit> {
  const facts = [...walk(paragraph)].flatMap((node) =>
    node.type === 'feit' && node.attributes.bron === 'ja' ? [node] : [],
  );
  const last = new Map(facts.map((node) => [factNote(corpus, factById(corpus, node.attributes.id)), node]));
  const speaking = new Set(last.values());
  return new Set(facts.filter((node) => !speaking.has(node)));
}

/** A term in plain words, its place marked; its meaning stands at the end of the document. */
export function writeTerm(node: Begrip, context: Context, write: Write): string {
  const { id } = node.attributes;
  context.gathered.terms.add(id);
  const text = node.children.length > 0 ? write(node.children, context) : words(termById(context.corpus, id).term);
  return `${call('term-here', { id })}${text}`;
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
