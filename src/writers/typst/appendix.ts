import type { Corpus, Page, Source } from '../../corpus/corpus.ts';
import { sectionsOf } from '../../corpus/source-sections.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { printedAddress } from './addresses.ts';
import { termList } from './end-matter.ts';
import { call, spokenWords, words } from './escape.ts';
import { sectionName } from './sources.ts';

const headed = (depth: number, title: string) => call('title-at', { level: depth, depth }, title);
const heading = (depth: number, text: string) => headed(depth, words(text));

function writeSource(corpus: Corpus, source: Source): string[] {
  const { titel, wat, maker, jaar, adres } = source;
  const address =
    adres === undefined ? '' : `${words(' ')}${call('leave', { url: adres }, words(printedAddress(adres)))}`;
  const sections = sectionsOf(source).map((section) => sectionName({ source, section }));
  return [
    headed(3, spokenWords(corpus, titel)),
    words(`${wat} ${maker}${jaar === undefined ? '' : `, ${jaar}`}.`) + address,
    ...(sections.length === 0 ? [] : [words(`${print.sections} ${sections.join('; ')}.`)]),
  ];
}

/** What a page shows below its text out of the ledgers, as the site does: all terms, or all sources. */
export function writeAppendix(corpus: Corpus, page: Page): string {
  if (page.id === corpus.publication.lijsten.begrippen)
    return [heading(2, print.allTerms), termList([...corpus.terms.values()])].join('\n\n');
  if (page.id !== corpus.publication.lijsten.bronnen) return '';
  const sources = [...corpus.sources.values()];
  const group = (kind: Source['soort'], title: string) => {
    const own = sources.filter((source) => source.soort === kind);
    return own.length === 0 ? [] : [heading(2, title), ...own.flatMap((source) => writeSource(corpus, source))];
  };
  return [...group('bron', nl.retold), ...group('extern', nl.otherSources)].join('\n\n');
}
