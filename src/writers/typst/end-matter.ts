import { HOME, onWeb } from '../../addresses.ts';
import { type Corpus, type Page, pageById, type Source, sourceOf, type Term, termById } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { hasOwnLines } from '../../corpus/notes.ts';
import { shortTitle } from '../../corpus/publications.ts';
import { sectionsOf } from '../../corpus/source-sections.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print, readUnless } from '../../strings/print.ts';
import { printedAddress, printedOnWeb } from './addresses.ts';
import type { Gathered } from './context.ts';
import { call, code, spokenWords, words } from './escape.ts';
import { sectionName, shortName } from './sources.ts';

/** Up to this many references are kept on one page. */
const FEW = 12;
/** The day on which more sources than this were read is said once for all. */
const SAME_DAY = 5;

const sorted = (terms: readonly Term[]) => [...terms].sort((a, b) => a.term.localeCompare(b.term, 'nl'));

/** Terms with their meaning, from a to z. */
export function termList(terms: readonly Term[]): string {
  return `#glossary(${sorted(terms)
    .map(({ term, uitleg }) => code([term, uitleg]))
    .join(', ')});`;
}

/** The terms a text explains; nothing when there are none. */
export function writeTerms(corpus: Corpus, ids: ReadonlySet<string>, level: number): string {
  if (ids.size === 0) return '';
  const terms = [...ids].map((id) => termById(corpus, id));
  return call('end-matter', { level, title: print.terms }, termList(terms));
}

/** The terms a book explains, each with the pages on which it stands; nothing when there are none. */
export function writeIndex(corpus: Corpus, ids: ReadonlySet<string>, level: number): string {
  if (ids.size === 0) return '';
  const terms = sorted([...ids].map((id) => termById(corpus, id)));
  const entries = terms.map(({ id, term, uitleg }) => code([id, term, uitleg]));
  const list = `#index(about: ${code(print.aboutIndex)}, ${entries.join(', ')});`;
  return call('end-matter', { level, title: print.index }, list);
}

/** The pages referred to that stand elsewhere, with their address; nothing when there are none. */
export function writeElsewhere(
  corpus: Corpus,
  ids: Gathered['elsewhere'],
  site: URL | undefined,
  level: number,
): string {
  if (ids.size === 0) return '';
  // Many names run on, below the one address where they are all found.
  if (ids.size > FEW) {
    const names = [...ids].map((id) =>
      call('leave', { url: onWeb(pageHref(id), site) ?? '' }, words(shortTitle(pageById(corpus, id)))),
    );
    const where = site === undefined ? '' : words(`${print.foundAt} ${printedOnWeb(HOME, site)}: `);
    return call('end-matter', { level, title: print.readOn }, `${where}${names.join(words('; '))}${words('.')}`);
  }
  const items = [...ids].map((id) => {
    const options = { url: onWeb(pageHref(id), site) ?? '', address: printedOnWeb(pageHref(id), site) };
    return call('leave', options, words(shortTitle(pageById(corpus, id))));
  });
  return call('end-matter', { level, title: print.readOn }, call('points', { loose: true }, ...items));
}

/** A sentence, closed unless its own sign closes it. */
const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The day on which more of these sources were read than on any other, where it is worth saying once; '' where not. */
function dayOfMost(sources: readonly Source[]): string {
  const days = [...Map.groupBy(sources, ({ gelezen = '' }) => gelezen)].filter(([day]) => day !== '');
  const [[day, read] = ['', []]] = days.sort(([, a], [, b]) => b.length - a.length);
  return read.length > SAME_DAY ? day : '';
}

/** The sources of one or more pages, each once with the sections they carry, in the order of the source. */
export function writeSources(corpus: Corpus, pages: readonly Page[], title: string, level: number): string {
  const written = [...new Set(pages.flatMap((page) => page.matter.bronnen))];
  const refs = written.map((name) => sourceOf(corpus, name));
  const sources = [...new Set(refs.map((ref) => ref.source))];
  const usual = dayOfMost(sources);
  const items = sources.map((source) => {
    const carried = new Set(refs.flatMap((ref) => (ref.source === source && ref.section ? [ref.section.key] : [])));
    const own = sectionsOf(source).filter(({ key }) => carried.has(key));
    const name = source.soort === 'bron' ? `${shortName({ source, section: undefined })}: ` : '';
    const year = source.jaar === undefined ? '' : ` (${source.jaar})`;
    const sections = own.map((section) => sectionName({ source, section })).join('; ');
    const { gelezen } = source;
    const read = gelezen === undefined || gelezen === usual ? '' : `, ${nl.readAt(longDate(gelezen))}`;
    const about = `${name}${closed(source.titel)} ${source.maker}${year}${read}.${sections === '' ? '' : ` ${sections}.`}`;
    if (source.adres === undefined) return spokenWords(corpus, about);
    return `${spokenWords(corpus, `${about} `)}${call('leave', { url: source.adres }, words(printedAddress(source.adres)))}`;
  });
  const closing = pages.some((page) => hasOwnLines(page.root)) ? `\n\n${words(nl.ownLines)}` : '';
  const reading = usual === '' ? '' : `${words(readUnless(longDate(usual)))}\n\n`;
  return call(
    'end-matter',
    { level, title, sources: true },
    `${reading}${call('points', { loose: true }, ...items)}${closing}`,
  );
}
