import { type Corpus, type Fact, factById } from '../../corpus/corpus.ts';
import { plainText, walk } from '../../document/text.ts';
import type { AnyNode, Feit, Inline, Paragraph } from '../../document/tree.ts';
import type { Context } from './context.ts';
import { literal, words } from './escape.ts';
import { factNote, factsNote } from './sources.ts';

type Write = (nodes: readonly Inline[], context: Context) => string;

/** So many notes a paragraph may have; where it has more, all its sources stand in one at its end. */
const MOST_NOTES = 2;

/** Where a sentence ends within a text, and where a text that others follow ends with one. */
const ENDS = /[.!?…]['’”)]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s+$)/gu;

/** The numbers in a text whose source is shown. */
export function notedIn(node: AnyNode): Feit[] {
  return [...walk(node)].filter((inner) => inner.type === 'feit').filter(({ attributes }) => attributes.bron === 'ja');
}

/** Whether an inline element that is no text closes the sentence it stands in. */
function closes(node: Inline, next: Inline | undefined): boolean {
  const begins = next === undefined || (next.type === 'text' && /^\s+["“‘(]?\p{Lu}/u.test(next.value));
  return begins && /[.!?…]['’”)]*$/.test(plainText(node).trimEnd());
}

/**
 * The stretches of a paragraph that end with a sentence that has a number, as near as its inline nodes allow: a text is
 * cut, other elements stay whole. What follows the last such sentence is one more stretch.
 */
function stretchesOf({ children }: Paragraph): Inline[][] {
  const stretches: Inline[][] = [[]];
  let stretch = stretches[0] ?? [];
  let hasFacts = false;
  const end = () => {
    stretch = [];
    stretches.push(stretch);
    hasFacts = false;
  };
  for (const [i, node] of children.entries()) {
    if (node.type === 'text') {
      const [first] = hasFacts ? node.value.matchAll(ENDS) : [];
      const cut = first ? first.index + first[0].length : 0;
      if (cut > 0) {
        stretch.push({ ...node, value: node.value.slice(0, cut) });
        end();
      }
      if (cut < node.value.length) stretch.push({ ...node, value: node.value.slice(cut) });
    } else {
      stretch.push(node);
      hasFacts ||= notedIn(node).length > 0;
      if (hasFacts && closes(node, children[i + 1])) end();
    }
  }
  return stretches;
}

/** The numbers of a paragraph without those whose note a later one has too: that one speaks for all. */
function speaking(corpus: Corpus, paragraph: Paragraph): ReadonlySet<Feit> {
  const noteOf = ({ attributes }: Feit) => factNote(corpus, factById(corpus, attributes.id));
  return new Set(new Map(notedIn(paragraph).map((node) => [noteOf(node), node])).values());
}

/** The mark of a note with the sources of these numbers; where this section has the same note, it is pointed to. */
function writeMark(facts: readonly Feit[], { corpus, noted, page }: Context): string {
  const [first] = facts;
  if (first === undefined) return '';
  const own: Fact[] = [...new Set(facts.map(({ attributes }) => attributes.id))].map((id) => factById(corpus, id));
  const note = factsNote(corpus, own);
  const given = noted.get(note);
  if (given !== undefined) return `#footnote(label(${given}));`;
  const { line, column } = first.position.start;
  const label = literal(`noot:${page.id}:${line}:${column}`);
  noted.set(note, label);
  return `#[#footnote[${words(`\u00a0${note}`)}]#label(${label})];`;
}

/** A paragraph with its notes: one mark at the end of a sentence with numbers, or one at the end of it all. */
export function writeParagraph(paragraph: Paragraph, context: Context, write: Write): string {
  if (context.sourcesBelow || notedIn(paragraph).length === 0) return write(paragraph.children, context);
  const shown = speaking(context.corpus, paragraph);
  const stretches = stretchesOf(paragraph).map((nodes) => ({
    nodes,
    facts: nodes.flatMap((node) => notedIn(node)).filter((fact) => shown.has(fact)),
  }));
  if (stretches.filter(({ facts }) => facts.length > 0).length > MOST_NOTES)
    return write(paragraph.children, context) + writeMark([...shown], context);
  return stretches.map(({ nodes, facts }) => write(nodes, context) + writeMark(facts, context)).join('');
}
