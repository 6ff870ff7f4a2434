import { Bookmark, type FileChild, HeadingLevel } from 'docx';
import { type Corpus, type Page, sourceOf, termById } from '../../corpus/corpus.ts';
import { houseLines } from '../../corpus/house.ts';
import { explainedTerms, hasOwnLines } from '../../corpus/notes.ts';
import { sectionsOf } from '../../corpus/source-sections.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { sectionName } from '../typst/sources.ts';
import { type Context, makeParagraph } from './context.ts';
import { label, linked, say, spoken } from './inline.ts';

/** The name of the place where the text ends and what belongs to it begins. */
const END = 'achterin';
const small = { style: 'Klein', depth: 0, mark: undefined, run: {} } as const satisfies Partial<Context>;
const line = (text: string) => makeParagraph([say(text, small)], small);

const heading = (text: string, first: boolean) => {
  const words = say(text, small);
  const children = first ? [new Bookmark({ id: END, children: [words] })] : [words];
  return makeParagraph(children, { style: undefined, depth: 0, mark: undefined }, { heading: HeadingLevel.HEADING_2 });
};

function writeSources(corpus: Corpus, page: Page): readonly FileChild[] {
  const refs = page.matter.bronnen.map((written) => sourceOf(corpus, written));
  return [...new Set(refs.map(({ source }) => source))].map((source) => {
    const keys = refs.flatMap((ref) => (ref.source === source && ref.section ? [ref.section.key] : []));
    const sections = sectionsOf(source).filter(({ key }) => keys.includes(key));
    const names = sections.map((section) => sectionName({ source, section })).join('; ');
    const year = source.jaar === undefined ? '' : ` (${source.jaar})`;
    const read = source.gelezen === undefined ? '' : `, ${nl.readAt(longDate(source.gelezen))}`;
    const rest = `. ${source.maker}${year}${read}.${names === '' ? '' : ` ${names}.`}`;
    return makeParagraph([...linked(spoken(corpus, source.titel, small.run), source.adres), say(rest, small)], small);
  });
}

/** What stands behind a text: hard words, sources, when it was looked over, and who publishes it. */
export function writeEnd(corpus: Corpus, page: Page): readonly FileChild[] {
  const terms = explainedTerms(page.root).map((id) => termById(corpus, id));
  const sorted = terms.sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const words = sorted.map(({ term, uitleg }) => makeParagraph([label(`${term}: `), say(uitleg, small)], small));
  return [
    ...(words.length === 0 ? [] : [heading(print.terms, true), ...words]),
    heading(print.sources, words.length === 0),
    ...writeSources(corpus, page),
    ...(hasOwnLines(page.root) ? [line(nl.ownLines)] : []),
    line(`${nl.reviewed(longDate(page.matter.herzien))}.`),
    ...[corpus.publication.vrijwaring, ...houseLines(corpus.house)].map(line),
  ];
}
