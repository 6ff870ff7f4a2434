import { type Corpus, pageById } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { AUDIENCES, type Audience } from '../../document/vocabulary.ts';
import type { Field } from '../../search/codec.ts';
import { type ListedRecord, plainAnchor, plainPdf, type SearchList, shortHref } from '../../search/list.ts';
import { SEARCH_KINDS, type SearchRecord } from '../../search/record.ts';
import { Encoder } from './encode.ts';

const audienceBits = (audiences: readonly Audience[]): number =>
  audiences.reduce((bits, audience) => bits | (1 << AUDIENCES.indexOf(audience)), 0);

function* textsOf(record: SearchRecord): Generator<readonly [Field, string]> {
  yield ['title', record.title];
  if (record.description !== '') yield ['description', record.description];
  for (const keyword of record.keywords) yield ['keyword', keyword];
  for (const section of record.sections) {
    if (section.anchor !== undefined) yield ['heading', section.heading];
    let label = '';
    for (const passage of section.passages) {
      if ((passage.label ?? '') !== label) yield ['label', passage.label ?? ''];
      label = passage.label ?? '';
      yield ['passage', passage.text];
    }
    if (section.hidden.length > 0) yield ['hidden', section.hidden.join(' ')];
  }
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

/** Writes the records as the file that search in the browser reads. The same records give the same file. */
export function writeList(corpus: Corpus, records: readonly SearchRecord[]): SearchList {
  const encoder = new Encoder();
  for (const record of records) for (const [, text] of textsOf(record)) encoder.count(text);
  const words = encoder.words();
  const parts = [...new Set(records.map((record) => record.part))];
  const places = new Map<string | undefined, number>(records.map(({ href }, i) => [href, i]));
  return {
    ...words,
    audiences: AUDIENCES,
    parts,
    records: records.map((record, i): ListedRecord => {
      const headed = record.sections.filter((section) => section.anchor !== undefined);
      const odd = headed.flatMap(({ anchor, heading }, at) =>
        anchor === plainAnchor(heading) ? [] : [[at, anchor ?? '']],
      );
      return {
        href: shortHref(record.href, record.title),
        ...(record.kind !== SEARCH_KINDS[0] && { kind: SEARCH_KINDS.indexOf(record.kind) }),
        ...(record.audiences.length < AUDIENCES.length && { for: audienceBits(record.audiences) }),
        ...(record.part !== records[i - 1]?.part && { part: parts.indexOf(record.part) }),
        text: [...textsOf(record)].map(([field, text]) => encoder.line(field, text)).join(''),
        ...(odd.length > 0 && { anchors: Object.fromEntries(odd) }),
        ...(places.has(record.see) && { see: places.get(record.see) ?? 0 }),
        ...(record.pdf !== undefined && { pdf: record.pdf === plainPdf(record.href) || record.pdf }),
      };
    }),
    same: corpus.wording.hetzelfde,
    ...urgent(corpus),
    elsewhere: corpus.wording.buiten.map(({ onderwerp, wie, woorden, zinnen }) => ({
      topic: onderwerp,
      who: wie,
      names: [...woorden, ...zinnen],
    })),
  };
}
