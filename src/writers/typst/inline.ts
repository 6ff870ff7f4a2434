import { onWeb } from '../../addresses.ts';
import { pageById, termById } from '../../corpus/corpus.ts';
import { verwijsHref } from '../../corpus/links.ts';
import { fullTitle } from '../../corpus/titles.ts';
import { targetOf } from '../../corpus/words.ts';
import { inlineText } from '../../document/text.ts';
import type { Begrip, Inline, Link, Verwijs } from '../../document/tree.ts';
import { print } from '../../strings/print.ts';
import { addressBehind, printedOnWeb } from './addresses.ts';
import type { Context } from './context.ts';
import { call, words } from './escape.ts';

type Write = (nodes: readonly Inline[], context: Context) => string;

/** A link that leaves the document: with its address printed behind it, unless the text says it. */
export function writeLink(node: Link, context: Context, write: Write): string {
  const { href } = new URL(node.url);
  const address = addressBehind(href, inlineText(node.children));
  return call('leave', { url: href, address }, write(node.children, context));
}

/** A term in plain words, its place marked; its meaning stands at the end of the document. */
export function writeTerm(node: Begrip, context: Context, write: Write): string {
  const { id } = node.attributes;
  context.gathered.terms.add(id);
  const text = node.children.length > 0 ? write(node.children, context) : words(termById(context.corpus, id).term);
  return `${call('term-here', { id })}${text}`;
}

/** A reference: with its page number where the target is in this document, else a link to the site, which is told at the end. */
export function writeReference(node: Verwijs, context: Context, write: Write): string {
  const { id } = node.attributes;
  const { page } = targetOf(id);
  const text =
    node.children.length > 0
      ? write(node.children, context)
      : words(fullTitle(context.corpus, pageById(context.corpus, page).matter));
  const anchor = [id, page].find((candidate) => context.anchors.has(candidate));
  if (anchor !== undefined) return call('see', { anchor }, text);
  const href = verwijsHref(id);
  const url = onWeb(href, context.site) ?? '';
  if (context.alone) {
    // Paper that knows no address says at least that it is not on paper that one reads on.
    if (url === '') return text + words(` (${print.onSite})`);
    return call('leave', { url, address: printedOnWeb(href, context.site) }, text);
  }
  context.gathered.elsewhere.add(page);
  return call('leave', { url }, text);
}
