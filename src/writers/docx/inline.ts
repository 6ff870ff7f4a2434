import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx';
import { onWeb } from '../../addresses.ts';
import { type Corpus, factById, pageById, termById } from '../../corpus/corpus.ts';
import { spokenParts } from '../../corpus/foreign.ts';
import { verwijsHref } from '../../corpus/links.ts';
import { stretchesOf } from '../../corpus/note-marks.ts';
import { factText, placeText, targetOf } from '../../corpus/words.ts';
import type { Feit, HandlersOf, Inline } from '../../document/tree.ts';
import { nl } from '../../strings/nl.ts';
import { factsNote } from '../typst/sources.ts';
import type { Context } from './context.ts';
import { makeControl } from './control.ts';
import { RUNS } from './styles.ts';

type Runs = readonly ParagraphChild[];

/** Words as they look where they stand. */
export const say = (text: string, { run }: Pick<Context, 'run'>): TextRun => new TextRun({ ...run, text });

/** Words in which a title in another language says so. */
export const spoken = (corpus: Corpus, text: string, run: Context['run']): readonly TextRun[] =>
  spokenParts(corpus, text).map(
    ({ text: part, lang }) =>
      new TextRun({ ...run, text: part, ...(lang === undefined ? {} : { language: { value: 'en-GB' } }) }),
  );

/** Words of the interface, not of the text: "Tip", "Lees de casus". */
export const label = (text: string): TextRun => new TextRun({ text, style: RUNS.label });

/** The same, where they do not ask for attention: a choice to tick, where something was read. */
export const aside = (text: string): TextRun => new TextRun({ text, style: RUNS.aside });

/** The same, where they may name a source. */
export const asideOf = ({ corpus }: Context, text: string): readonly TextRun[] =>
  spoken(corpus, text, { style: RUNS.aside });

/** From a box to tick to what it is for. */
export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** Words that lead to an address; plain words where there is none. */
export function linked(children: Runs, url: string | undefined): Runs {
  return url === undefined ? children : [new ExternalHyperlink({ children, link: url })];
}

const asLink = (context: Context): Context => ({ ...context, run: { ...context.run, style: RUNS.link } });

/** The mark of a note below the page, which tells where numbers come from. */
function makeNote(facts: readonly Feit[], { corpus, gathered: { footnotes } }: Context): ParagraphChild {
  const ids = new Set(facts.map(({ attributes }) => attributes.id));
  const told = [...ids].map((id) => factById(corpus, id));
  return new FootnoteReferenceRun(footnotes.push(factsNote(corpus, told)));
}

/** A line of text, with the marks of its notes. */
export function writeLine(line: readonly Inline[], context: Context): Runs {
  return stretchesOf(line).flatMap(({ nodes, facts }) => [
    ...writeInlines(nodes, context),
    ...(facts.length > 0 ? [makeNote(facts, context)] : []),
  ]);
}

const handlers = {
  text: ({ value }, context) => [say(value, context)],
  emphasis: ({ children }, context) => writeInlines(children, { ...context, run: { ...context.run, italics: true } }),
  strong: ({ children }, context) => writeInlines(children, { ...context, run: { ...context.run, bold: true } }),
  break: () => [new TextRun({ break: 1 })],
  link: ({ children, url }, context) => linked(writeInlines(children, asLink(context)), new URL(url).href),
  feit: ({ attributes }, context) => [say(factText(context.corpus, attributes), context)],
  zeg: ({ children }, context) => [say('“', context), ...writeInlines(children, context), say('”', context)],
  begrip: ({ attributes, children }, context) =>
    children.length > 0
      ? writeInlines(children, context)
      : [say(termById(context.corpus, attributes.id).term, context)],
  verwijs: ({ attributes: { id }, children }, context) => {
    const url = onWeb(verwijsHref(id), context.site);
    const inside = url === undefined ? context : asLink(context);
    const title = () => say(pageById(context.corpus, targetOf(id).page).matter.titel, inside);
    return linked(children.length > 0 ? writeInlines(children, inside) : [title()], url);
  },
  plek: ({ attributes: { naam } }, { gathered, run }) => {
    const control = { kind: 'words', label: nl.places[naam], tag: naam, shown: placeText(naam) } as const;
    return [makeControl(control, gathered, { ...run, style: RUNS.place }) as ParagraphChild];
  },
} satisfies HandlersOf<Inline, Context, Runs>;

/** A run of inline nodes. */
export function writeInlines(nodes: readonly Inline[], context: Context): Runs {
  return nodes.flatMap((node) => {
    // The entry found by a node's type takes nodes of that type, which the compiler cannot follow.
    const handle = handlers[node.type] as (node: Inline, context: Context) => Runs;
    return handle(node, context);
  });
}
