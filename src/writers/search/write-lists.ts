import { type Corpus, pageById } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { audiencesOf } from '../../corpus/who.ts';
import { foldWords, lettersOf } from '../../search/codec.ts';
import {
  type ListedRecord,
  namesOf,
  plainAnchor,
  plainPdf,
  type SearchList,
  type SearchTexts,
} from '../../search/list.ts';
import { wordsOf } from '../../search/normalise.ts';
import { tellingStem } from '../../search/stop-words.ts';
import type { SearchRecord, SearchSection } from './record.ts';

/** A list with the texts of its records. */
interface Written {
  readonly list: SearchList;
  readonly texts: SearchTexts;
}

/** No list has more letters than this, half as many bytes as it is sent: a first answer must not wait for more. */
const LONGEST = 300_000;

/** All sections of a record: first what stands before its first heading, also when nothing does. */
function sectionsOf({ sections }: SearchRecord): readonly SearchSection[] {
  const opening = { anchor: undefined, heading: '', passages: [], hidden: [] };
  return sections[0] !== undefined && sections[0].anchor === undefined ? sections : [opening, ...sections];
}

/** What is said in each section of a record that has any, its description in the first. */
function saidIn(record: SearchRecord): string[][] {
  return sectionsOf(record).map(({ passages, hidden }, i) => [
    ...(i === 0 && record.sections.length > 0 ? [record.description] : []),
    ...passages.flatMap(({ label = '', text }) => [label, text]),
    ...hidden,
  ]);
}

/** Texts on one line, with `|` between them. */
const lineOf = (...texts: readonly string[]) => texts.map((text) => text.replace(/[|\s]+/g, ' ')).join('|');

/** @param see the number of the record to look at for more @param audiences how many there are */
function listed(record: SearchRecord, see: number | undefined, audiences: number): ListedRecord {
  const { href, kind, part, title, pdf } = record;
  const end = plainAnchor(title, kind);
  const [opening, ...sections] = sectionsOf(record).map(({ anchor, heading, asked = [] }, i) => {
    const name = i > 0 || record.sections.length > 0 ? heading : record.description;
    const words = [...new Set(wordsOf(asked.join(' ')))].join(' ');
    return {
      line: words === '' ? lineOf(name) : lineOf(name, words),
      odd: anchor !== plainAnchor(heading, kind) && [i, anchor],
    };
  });
  const odd = sections.flatMap((section) => (section.odd ? [section.odd] : []));
  const lines = [lineOf(title), opening?.line, lineOf(...record.keywords), ...sections.map(({ line }) => line)];
  return {
    href: href.endsWith(`#${end}`) ? href.slice(0, -end.length) : href,
    kind,
    ...(record.audiences.length < audiences && { for: record.audiences }),
    part,
    text: lines.join('\n'),
    ...(odd.length > 0 && { anchors: Object.fromEntries(odd) }),
    ...(see !== undefined && { see }),
    ...(pdf !== undefined && { pdf: pdf === plainPdf(href, title) || pdf }),
  };
}

/** In which sections each stem stands, in the order of the first word that has it. @param said the words of each section */
function placesOf(said: readonly (readonly string[])[], words: Iterable<string>): string {
  const places = new Map<string, number[]>();
  for (const word of words) if (tellingStem(word) !== '') places.set(tellingStem(word), []);
  for (const [number, section] of said.entries())
    for (const one of new Set(section.map(tellingStem))) places.get(one)?.push(number);
  const far = (at: readonly number[]) => at.map((number, i) => lettersOf(number - (at[i - 1] ?? -1)));
  return [...places.values()].map((at) => [...far(at), lettersOf(0)].join('')).join('');
}

function urgent(corpus: Corpus): Pick<SearchList, 'urgent'> {
  const { nood } = corpus.wording;
  if (nood === undefined) return {};
  const { pagina, woorden: words, zinnen: phrases, slot: closing } = nood;
  const title = pageById(corpus, pagina).matter.titel;
  const lines = corpus.publication.nood.lijnen.map(({ wanneer, wie, nummer, chat }) => ({
    when: wanneer,
    who: wie,
    ...(nummer !== undefined && { phone: nummer }),
    ...(chat !== undefined && { url: chat }),
  }));
  return { urgent: { lines, see: pageHref(pagina), title, words, phrases, closing } };
}

/** What is the same for all lists stands in the first. */
function wording(corpus: Corpus): Pick<SearchList, 'same' | 'elsewhere' | 'urgent' | 'weak'> {
  return {
    same: corpus.wording.hetzelfde,
    weak: corpus.wording.zwak,
    ...urgent(corpus),
    elsewhere: corpus.wording.buiten.map(({ onderwerp: topic, wie: who, woorden: words, zinnen: phrases }) => ({
      topic,
      who,
      words,
      phrases,
    })),
  };
}

const textsOf = (record: SearchRecord): SearchTexts[number] =>
  sectionsOf(record).map(({ passages }, i) => (i === 0 ? [{ text: record.description }, ...passages] : passages));

/**
 * Writes the records as the files that search in the browser reads: one list, or as many as it takes for each to be light.
 * The same records give the same files.
 * @param longest how many letters one list may have
 */
export function writeLists(corpus: Corpus, records: readonly SearchRecord[], longest = LONGEST): Written[] {
  const numbers = new Map<string | undefined, number>(records.map(({ href }, i) => [href, i]));
  const audiences = audiencesOf(corpus).length;
  // Each text is read once, however many lists are tried.
  const read = records.map((record) => {
    const row = listed(record, numbers.get(record.see), audiences);
    const named = [...namesOf(row)].flatMap(([, text]) => wordsOf(text));
    return { row, named, said: saidIn(record).map((texts) => wordsOf(texts.join(' '))), texts: textsOf(record) };
  });
  for (let lists = 1; ; ) {
    const size = Math.ceil(records.length / lists);
    const known = new Set<string>();
    const written = Array.from({ length: lists }, (_, i): Written => {
      const own = read.slice(i * size, (i + 1) * size);
      for (const word of own.flatMap(({ named }) => named)) known.add(word);
      const said = own.flatMap((one) => one.said);
      const others = [...new Set(said.flat())].filter((word) => !known.has(word)).sort();
      for (const word of others) known.add(word);
      const rest = i === 0 ? wording(corpus) : { same: [], elsewhere: [], weak: [] };
      const rows = own.map(({ row }) => row);
      const list = { lists, records: rows, words: foldWords(others), places: placesOf(said, known), ...rest };
      return { list, texts: own.map(({ texts }) => texts) };
    });
    const letters = written.map(({ list }) => JSON.stringify(list).length);
    if (Math.max(...letters) <= longest || size === 1) return written;
    // More lists have no fewer letters together, so that many fewer would not do either.
    lists = Math.max(lists + 1, Math.floor(letters.reduce((sum, each) => sum + each, 0) / longest));
  }
}
