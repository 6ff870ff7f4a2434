import type { Corpus, Deck, Page } from '../corpus/corpus.ts';
import type { Place, Problem } from '../document/problem.ts';
import { walk } from '../document/text.ts';
import type { NodeOf, NodeType, Text } from '../document/tree.ts';

/** One rule over the whole corpus. */
export interface Rule {
  /** The name of its file, and of what it tells. */
  readonly id: string;
  /** What it guards, in one Dutch sentence. */
  readonly about: string;
  /** Everything that breaks it, anywhere. It may throw on what another rule tells of: an entry that is not there. */
  readonly check: (corpus: Corpus) => readonly Problem[];
}

/** A finding without the rule's own id. */
export type Finding = Omit<Problem, 'rule'>;

/** Makes a rule out of a generator of findings. */
export function rule(id: string, about: string, find: (corpus: Corpus) => Iterable<Finding>): Rule {
  const check: Rule['check'] = (corpus) => {
    // What two audiences get alike is told once.
    const told = new Map([...find(corpus)].map((finding) => [JSON.stringify(finding), finding]));
    return [...told.values()].map((finding) => ({ rule: id, ...finding }));
  };
  return { id, about, check };
}

/** A finding at a place in a file. */
export function at(file: string, { line, column }: Place, message: string, hint: string): Finding {
  return { file, line, column, message, hint };
}

/** The place of a sign in a text of one line; over more lines, only the place where the text begins is known. */
export function placeIn({ position: { start, end } }: Text, index: number): Place {
  return start.line === end.line ? { line: start.line, column: start.column + index } : start;
}

/** All pages and decks. */
export function* texts(corpus: Corpus): Generator<Page | Deck> {
  yield* corpus.pages.values();
  yield* corpus.decks.values();
}

/** Every node of a type in all pages and decks, with its text. */
export function* nodesOf<T extends NodeType>(
  corpus: Corpus,
  type: T,
): Generator<{ text: Page | Deck; node: NodeOf<T> }> {
  for (const text of texts(corpus)) {
    for (const node of walk(text.root)) {
      // walk() yields the closed union; comparing its tag picks exactly the member asked for.
      if (node.type === type) yield { text, node: node as NodeOf<T> };
    }
  }
}
