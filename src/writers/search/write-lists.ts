import { type Corpus, pageById } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { audiencesOf } from '../../corpus/who.ts';
import { type Field, lettersOf } from '../../search/codec.ts';
import { SEARCH_KINDS } from '../../search/kinds.ts';
import {
  type ListedRecord,
  plainAnchor,
  plainPdf,
  type SearchList,
  type SearchTexts,
  shortHref,
} from '../../search/list.ts';
import { normalise, WORD } from '../../search/normalise.ts';
import { stem } from '../../search/stem.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { Encoder, once, tokensOf } from './encode.ts';
import type { SearchRecord, SearchSection } from './record.ts';

/** A list with the texts of its records. */
interface Written {
  readonly list: SearchList;
  readonly texts: SearchTexts;
}

type Lines = Iterable<readonly [Field, string]>;

/** No list has more letters than this, half as many bytes as it is sent: a first answer must not wait for more. */
const LONGEST = 300_000;

/** One bit for each audience, by its place among all of them. */
const audienceBits = (all: readonly string[], some: readonly string[]): number =>
  some.reduce((bits, audience) => bits | (1 << all.indexOf(audience)), 0);

/** What a section says, and the opening what the whole is about. */
type Said = Pick<SearchSection, 'passages' | 'hidden'> & { readonly about: string };

/** What a record is called, and asked for by; of a term what it means too, which is an answer by itself. */
function* namesOf(record: SearchRecord): Lines {
  yield ['title', record.title];
  if (record.sections.length === 0) yield ['description', record.description];
  for (const keyword of record.keywords) yield ['keyword', keyword];
  for (const { anchor, heading, asked = [] } of record.sections) {
    if (anchor !== undefined) yield ['heading', heading];
    const words = asked.flatMap((one) => one.toLowerCase().match(WORD) ?? []);
    if (words.length > 0) yield ['asked', [...new Set(words)].join(' ')];
  }
}

/** What a section says. */
function* textOf({ about, passages }: Said): Lines {
  if (about !== '') yield ['description', about];
  let label = '';
  for (const passage of passages) {
    if ((passage.label ?? '') !== label) yield ['label', passage.label ?? ''];
    label = passage.label ?? '';
    yield ['passage', passage.text];
  }
}

/** The sections of a record: first what stands before its first heading, also when nothing does, with what it is about. */
function sectionsOf({ description, sections }: SearchRecord): readonly Said[] {
  if (sections.length === 0) return [{ passages: [], hidden: [], about: '' }];
  const own = sections.filter(({ anchor }) => anchor === undefined);
  const opening = { passages: [], hidden: [], ...own[0], about: description };
  return [opening, ...sections.slice(own.length).map((section) => ({ ...section, about: '' }))];
}

/** The stem of a word as it stands in a text; '' for one that tells nothing. */
const stemOf = (word: string): string => (STOP_WORDS.has(normalise(word)) ? '' : stem(normalise(word)));

/** What is the same in every list that is tried. */
interface Once {
  readonly stemOf: typeof stemOf;
  readonly tokensOf: typeof tokensOf;
}

/** In which sections each stem stands, in the order of the first word that has it. */
function placesOf(records: readonly SearchRecord[], words: readonly string[], { stemOf }: Once): string {
  const places = new Map<string, number[]>();
  for (const word of words) if (/^[\p{L}\p{N}]/u.test(word) && stemOf(word) !== '') places.set(stemOf(word), []);
  for (const [number, section] of records.flatMap(sectionsOf).entries()) {
    const texts = [...textOf(section)].map(([, text]) => text);
    const said = [...texts, ...section.hidden].flatMap((text) => text.match(WORD) ?? []);
    for (const one of new Set(said.map(stemOf))) places.get(one)?.push(number);
  }
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
    elsewhere: corpus.wording.buiten.map(({ onderwerp, wie, woorden, zinnen }) => ({
      topic: onderwerp,
      who: wie,
      names: [...woorden, ...zinnen],
    })),
  };
}

/** @param encoder knows the words of the lists before this one */
function write(
  encoder: Encoder,
  known: Once,
  audiences: readonly string[],
  records: readonly SearchRecord[],
  numbers: ReadonlyMap<string | undefined, number>,
) {
  for (const record of records) {
    const sections = sectionsOf(record);
    for (const [, text] of [...namesOf(record), ...sections.flatMap((section) => [...textOf(section)])])
      encoder.count(text);
    for (const { hidden } of sections) encoder.count(hidden.join(' '));
  }
  const words = encoder.number();
  const parts = [...new Set(records.map((record) => record.part))];
  const coded = (lines: Lines) => [...lines].map(([field, text]) => encoder.line(field, text)).join('');
  const listed = (record: SearchRecord, i: number): ListedRecord => {
    const headed = record.sections.filter((section) => section.anchor !== undefined);
    const odd = headed.flatMap(({ anchor, heading }, at) =>
      anchor === plainAnchor(heading) ? [] : [[at, anchor ?? '']],
    );
    const see = numbers.get(record.see);
    return {
      href: shortHref(record.href, record.title),
      ...(record.kind !== SEARCH_KINDS[0] && { kind: SEARCH_KINDS.indexOf(record.kind) }),
      ...(record.audiences.length < audiences.length && { for: audienceBits(audiences, record.audiences) }),
      ...(record.part !== records[i - 1]?.part && { part: parts.indexOf(record.part) }),
      text: coded(namesOf(record)),
      ...(odd.length > 0 && { anchors: Object.fromEntries(odd) }),
      ...(see !== undefined && { see }),
      ...(record.pdf !== undefined && { pdf: record.pdf === plainPdf(record.href, record.title) || record.pdf }),
    };
  };
  const places = placesOf(records, encoder.words, known);
  const list = { ...words, audiences, parts, records: records.map(listed), places };
  return { list, texts: records.map((record) => sectionsOf(record).map((section) => coded(textOf(section)))) };
}

/**
 * Writes the records as the files that search in the browser reads: one list, or as many as it takes for each to be light.
 * The same records give the same files.
 * @param longest how many letters one list may have
 */
export function writeLists(corpus: Corpus, records: readonly SearchRecord[], longest = LONGEST): Written[] {
  const numbers = new Map<string | undefined, number>(records.map(({ href }, i) => [href, i]));
  const known: Once = { stemOf: once(stemOf), tokensOf: once(tokensOf) };
  for (let lists = 1; ; ) {
    const size = Math.ceil(records.length / lists);
    const encoder = new Encoder(known.tokensOf);
    const written = Array.from({ length: lists }, (_, i): Written => {
      const { list, texts } = write(
        encoder,
        known,
        audiencesOf(corpus),
        records.slice(i * size, (i + 1) * size),
        numbers,
      );
      return {
        list: { lists, ...list, ...(i === 0 ? wording(corpus) : { same: [], elsewhere: [], weak: [] }) },
        texts,
      };
    });
    const letters = written.map(({ list }) => JSON.stringify(list).length);
    if (Math.max(...letters) <= longest || size === 1) return written;
    // More lists have no fewer letters together, so that many fewer would not do either.
    lists = Math.max(lists + 1, Math.floor(letters.reduce((sum, each) => sum + each, 0) / longest));
  }
}
