import type { Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { publicationOf } from '../../corpus/publications.ts';
import { readableText } from '../../corpus/words.ts';
import { walk } from '../../document/text.ts';
import type { Block } from '../../document/tree.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { printedAddress } from './addresses.ts';
import { contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeOpening } from './opening.ts';
import { drawQr } from './qr.ts';

/** What a page comes down to: its Kern, its first figure, its questions. */
function essence({ root }: Page): readonly Block[] {
  const all = [...walk(root)];
  const first = <T extends Block['type']>(type: T) => all.filter((node) => node.type === type).slice(0, 1);
  return [...first('kern'), ...first('figuur'), ...all.filter((node) => node.type === 'vragen')].filter(
    (node) => node.type === 'kern' || node.type === 'figuur' || node.type === 'vragen',
  );
}

/** The headings of a page, for who has only its Kern in hand. */
function headingsOf(corpus: Corpus, { root }: Page): readonly string[] {
  return root.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [readableText(corpus, node).trim()] : [],
  );
}

/**
 * A page on one side of paper: title, Kern, figure, questions, and where to read all of it. A page with neither
 * figure nor questions tells what else there is to read.
 * @param site the address of the site
 */
export function writeOnePage(corpus: Corpus, page: Page, site: URL): TypstDocument {
  const blocks = essence(page);
  const root = { ...page.root, children: blocks };
  const chapter = { page, root };
  const gathered = gather();
  const context = contextFor({ corpus, site, chapters: [chapter], page, deeper: 0, brief: false, gathered });
  const { href } = new URL(pageHref(page.id), site);
  gathered.files.set('adres.svg', drawQr(href));
  const headings = blocks.length > 1 ? [] : headingsOf(corpus, page);
  const body = [
    writeOpening(chapter, { ...context, brief: true }),
    writeNode(root, context),
    headings.length > 0 ? call('also-there', { title: print.alsoThere, items: headings }) : '',
    call('leads-on', {
      code: 'adres.svg',
      alt: `${print.codeTo} ${href}`,
      url: href,
      address: printedAddress(href),
      lead: print.wholeText,
      facts: nl.reviewed(longDate(page.matter.herzien)),
    }),
  ];
  const running = { site: nl.site, part: publicationOf(page.id).title };
  return {
    title: `${page.matter.titel}. ${print.onOnePage}`,
    date: page.matter.herzien,
    source: [show('one-page', running), ...body].join('\n\n'),
    files: gathered.files,
  };
}
