import type { Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { partOf, shortTitle } from '../../corpus/publications.ts';
import { fullTitle } from '../../corpus/titles.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { printedOnWeb } from './addresses.ts';
import { writeAppendix } from './appendix.ts';
import { writeChapter } from './chapter.ts';
import { contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { writeElsewhere, writeSources, writeTerms } from './end-matter.ts';
import { call, show, words } from './escape.ts';
import type { FormField } from './fields.ts';
import { writeHelpBelow } from './help.ts';

/**
 * One page as a document of its own, with everything its sources say and everybody it speaks to.
 * @param site the address of the site, for links that leave the paper
 * @param fields where given, places to write become links that mark a field, and the fields are added here
 */
export function writePage(corpus: Corpus, page: Page, site: URL | undefined, fields?: FormField[]): TypstDocument {
  const chapter = { page, root: page.root };
  const context = contextFor({
    corpus,
    site,
    chapters: [chapter],
    page,
    deeper: 0,
    brief: false,
    gathered: gather(corpus, { fields }),
  });
  const running = {
    site: corpus.publication.naam,
    part: partOf(corpus.publication, page.id).titel,
    short: shortTitle(page),
    address: printedOnWeb(pageHref(page.id), site),
  };
  const body = [
    ...writeChapter(chapter, context, fields ? [call('remark', {}, words(print.staysHere))] : []),
    writeHelpBelow(corpus, page),
    writeAppendix(corpus, page),
  ];
  const { files, terms, elsewhere } = context.gathered;
  const end = [
    writeTerms(corpus, terms, 2),
    writeElsewhere(corpus, elsewhere, site, 2),
    writeSources(corpus, [page], nl.sources, 2),
  ];
  return {
    title: fullTitle(corpus, page.matter),
    about: page.matter.beschrijving,
    date: page.matter.herzien,
    source: [show('sheet', running), ...body, ...end].join('\n\n'),
    files,
  };
}
