import { type Corpus, type Fact, factById } from '../../corpus/corpus.ts';
import { notedIn, stretchesOf } from '../../corpus/note-marks.ts';
import type { Feit, Inline, Paragraph } from '../../document/tree.ts';
import type { Context } from './context.ts';
import { call, spokenWords } from './escape.ts';
import { factNote, factsNote } from './sources.ts';

type Write = (nodes: readonly Inline[], context: Context) => string;

/** The numbers of a paragraph without those whose note a later one has too: that one speaks for all. */
function speaking(corpus: Corpus, paragraph: Paragraph): ReadonlySet<Feit> {
  const noteOf = ({ attributes }: Feit) => factNote(corpus, factById(corpus, attributes.id));
  return new Set(new Map(notedIn(paragraph).map((node) => [noteOf(node), node])).values());
}

/** What Typst knows a note by: its place among those of the document. */
export const noteId = (place: number) => `noot:${place + 1}`;

/** The mark of a note with the sources of these numbers; where this section has the same note, it names that one. */
function writeMark(facts: readonly Feit[], { corpus, noted, gathered }: Context): string {
  if (facts.length === 0) return '';
  const own: Fact[] = [...new Set(facts.map(({ attributes }) => attributes.id))].map((id) => factById(corpus, id));
  const says = factsNote(corpus, own);
  const id = noteId(gathered.notes.length);
  gathered.notes.push(says);
  const home = noted.get(says) ?? '';
  if (home === '') noted.set(says, id);
  return call('note', { id, says, home }, spokenWords(corpus, `\u00a0${says}`));
}

/** A paragraph with its notes: one mark at the end of a sentence with numbers, or one at the end of it all. */
export function writeParagraph(paragraph: Paragraph, context: Context, write: Write): string {
  if (context.sourcesBelow || notedIn(paragraph).length === 0) return write(paragraph.children, context);
  const stretches = stretchesOf(paragraph.children, speaking(context.corpus, paragraph));
  return stretches.map(({ nodes, facts }) => write(nodes, context) + writeMark(facts, context)).join('');
}
