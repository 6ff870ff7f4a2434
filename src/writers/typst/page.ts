import type { Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { partOf, shortTitle } from '../../corpus/publications.ts';
import { fullTitle } from '../../corpus/titles.ts';
import type { Root } from '../../document/tree.ts';
import { print } from '../../strings/print.ts';
import { pageSizes } from '../../theme/paper-sizes.ts';
import { printedOnWeb } from './addresses.ts';
import { writeAppendix } from './appendix.ts';
import { writeChapter } from './chapter.ts';
import { type Context, contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { writeElsewhere, writeSources, writeTerms } from './end-matter.ts';
import { call, show, spokenWords } from './escape.ts';
import { partsOfForm } from './form.ts';
import { writeHelpBelow } from './help.ts';
import { sourceLine } from './sources.ts';

/** Where the numbers on a sheet come from: it has no notes itself. */
function sourcesOfSheet(asked: Root, context: Context): string {
  const line = sourceLine([asked], context);
  return line === '' ? '' : call('source-line', {}, spokenWords(context.corpus, line));
}

/**
 * One page as a document of its own, with everything its sources say and everybody it speaks to. Of a form it is what
 * one reads beforehand: its sheet stands apart.
 * @param site the address of the site, for links that leave the paper
 */
export function writePage(corpus: Corpus, page: Page, site: URL | undefined): TypstDocument {
  const isForm = page.matter.soort === 'formulier';
  const { told, asked } = partsOfForm(page.root);
  const chapter = { page, root: isForm ? told : page.root };
  const context = contextFor({
    corpus,
    site,
    chapters: [chapter],
    page,
    deeper: 0,
    brief: false,
    gathered: gather(corpus, { sizes: pageSizes }),
  });
  const running = {
    site: corpus.publication.naam,
    part: partOf(corpus.publication, page.id).titel,
    short: shortTitle(page),
    address: printedOnWeb(pageHref(page.id), site),
  };
  const body = [
    writeChapter(chapter, context),
    isForm ? sourcesOfSheet(asked, context) : '',
    writeHelpBelow(corpus, page),
    writeAppendix(corpus, page),
  ];
  const { files, terms, elsewhere } = context.gathered;
  const end = [
    writeTerms(corpus, terms, 2),
    writeElsewhere(corpus, elsewhere, site, 2),
    writeSources(corpus, [page], print.sources, 2),
  ];
  return {
    title: isForm ? `${fullTitle(corpus, page.matter)} ${print.explained}` : fullTitle(corpus, page.matter),
    about: page.matter.beschrijving,
    date: page.matter.herzien,
    source: [show('sheet', running), ...body, call('end-columns', {}, end.join('\n\n'))].join('\n\n'),
    files,
  };
}
