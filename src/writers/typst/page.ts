import type { Corpus, Page } from '../../corpus/corpus.ts';
import { accentOf } from '../../corpus/families.ts';
import { pageHref } from '../../corpus/links.ts';
import { publicationOf, shortTitle } from '../../corpus/publications.ts';
import { walk } from '../../document/text.ts';
import type { TypstDocument } from '../../platform/typst-compiler.ts';
import { nl } from '../../strings/nl.ts';
import { printedAddress } from './addresses.ts';
import type { Chapter, Context, Gathered } from './context.ts';
import { writeElsewhere, writeSources, writeTerms } from './end-matter.ts';
import { call, code } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeOpening } from './opening.ts';
import { tokensFile } from './tokens.ts';

/** The anchors of a chapter: of its page, and of each heading on it. */
export function anchorsOf({ page, root }: Chapter): string[] {
  const headings = [...walk(root)].flatMap((node) => (node.type === 'heading' ? [`${page.id}#${node.slug}`] : []));
  return [page.id, ...headings];
}

/** An empty basket for what a document gathers. */
export function gather(): Gathered {
  return { files: new Map([['tokens.typ', tokensFile]]), terms: new Set(), elsewhere: new Set() };
}

/** A template's function around all that follows. */
export function show(name: string, options: Parameters<typeof code>[0] & object): string {
  return `#import "book.typ": *\n#show: body => ${name}(body, ..${code(options)})\n\n`;
}

/**
 * One page as a document of its own, with everything its sources say and everybody it speaks to.
 * @param site the address of the site, for links that leave the paper
 */
export function writePage(corpus: Corpus, page: Page, site: URL): TypstDocument {
  const chapter = { page, root: page.root };
  const context: Context = {
    corpus,
    site,
    page,
    accent: accentOf(page.id),
    deeper: 0,
    anchors: new Set(anchorsOf(chapter)),
    noted: new Set(),
    inTable: false,
    gathered: gather(),
  };
  const { href } = new URL(pageHref(page.id), site);
  const running = {
    site: nl.site,
    part: publicationOf(page.id).title,
    short: shortTitle(page),
    address: printedAddress(href),
  };
  const body = [writeOpening(chapter, context), writeNode(page.root, context)];
  const { files, terms, elsewhere } = context.gathered;
  const end = [
    writeTerms(corpus, terms, 2),
    writeElsewhere(corpus, elsewhere, site, 2),
    writeSources(corpus, [page], nl.sources, 2),
  ];
  return {
    title: page.matter.titel,
    date: page.matter.herzien,
    source: show('sheet', running) + [...body, ...end].join('\n\n'),
    files,
  };
}
