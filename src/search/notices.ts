import type { Elsewhere, SearchList, Urgent } from './list.ts';
import { normalise, WORD, wordsOfQuery } from './normalise.ts';
import { Phrases, telling } from './phrases.ts';
import { stem } from './stem.ts';
import { weakWords } from './stop-words.ts';

/** A word within another must be this long to be meant; a number must begin it. */
const LONG = 6;

const wordsOf = (phrase: string) => (phrase.match(WORD) ?? []).map(normalise);

/** Whether a word that was typed is one of ours, or has it in it: "zelfmoordgedachten", "113online". */
function has(typed: string, ours: string): boolean {
  if (typed === ours || stem(typed) === stem(ours)) return true;
  if (/^\d+$/.test(ours)) return new RegExp(`^${ours}(?!\\d)`).test(typed);
  return ours.length >= LONG && typed.includes(ours);
}

/** Each word of a question, and each two and three neighbours as one: "zelf moord". */
function joined(words: readonly string[]): string[] {
  return words.flatMap((_, i) => [1, 2, 3].map((count) => words.slice(i, i + count).join('')));
}

/** What must be said before any result: whom to call in danger, and what is not treated here. */
export class Notices {
  readonly #list: Pick<SearchList, 'urgent' | 'elsewhere'>;
  /** What a phrase stands for: danger, danger where the question ends in it, or a subject. */
  readonly #phrases: Phrases<'danger' | 'closing' | Elsewhere>;

  constructor(list: Pick<SearchList, 'urgent' | 'elsewhere' | 'weak'>) {
    this.#list = list;
    this.#phrases = new Phrases(weakWords(list.weak));
    for (const phrase of list.urgent?.phrases ?? []) this.#phrases.add(wordsOf(phrase), 'danger');
    for (const phrase of list.urgent?.closing ?? []) this.#phrases.add(wordsOf(phrase), 'closing');
    for (const topic of list.elsewhere)
      for (const name of topic.names) if (wordsOf(name).length > 1) this.#phrases.add(wordsOf(name), topic);
  }

  /** Whom to call, where a question names danger. @param meant its words, with mistakes mended */
  urgent(query: string, meant: readonly string[]): Urgent | undefined {
    const typed = [...wordsOfQuery(query), ...wordsOfQuery(query.replace(/[-.]/g, ' '))];
    const ours = (this.#list.urgent?.words ?? []).map(normalise);
    const said = telling(meant);
    const named =
      [...joined(typed), ...meant].some((word) => ours.some((one) => has(word, one))) ||
      this.#phrases
        .find(said)
        .some(({ value, to }) => value === 'danger' || (value === 'closing' && to === said.length));
    return named ? this.#list.urgent : undefined;
  }

  /** The subject a question names that is not treated here, and the words of the question that name it. */
  elsewhere(words: readonly string[]): { readonly topic: Elsewhere; readonly words: readonly string[] } | undefined {
    for (const topic of this.#list.elsewhere) {
      const names = topic.names.map(wordsOf).flatMap((all) => (all.length === 1 ? all : []));
      const naming = words.filter((word) =>
        names.some((name) => stem(word) === stem(name) || (name.length >= LONG && word.startsWith(name))),
      );
      if (naming.length > 0) return { topic, words: naming };
    }
    const said = telling(words);
    const phrase = this.#phrases.find(said).find(({ value }) => typeof value !== 'string');
    if (phrase === undefined || typeof phrase.value === 'string') return undefined;
    return { topic: phrase.value, words: said.slice(phrase.from, phrase.to) };
  }
}
