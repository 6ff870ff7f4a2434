import type { Elsewhere, SearchList, Urgent } from './list.ts';
import { normalise, wordsOfQuery } from './normalise.ts';
import { Phrases, telling } from './phrases.ts';
import { stem } from './stem.ts';
import { weakWords } from './stop-words.ts';

/** A word within another must be this long to be meant; a number must begin it. */
const LONG = 6;

/** What must be said before any result: whom to call in danger, and what is not treated here. */
export class Notices {
  readonly #list: Pick<SearchList, 'urgent' | 'elsewhere'>;
  /** Phrases that name danger: whether the question must end in it. */
  readonly #danger: Phrases<boolean>;
  readonly #topics: Phrases<Elsewhere>;

  constructor(list: Pick<SearchList, 'urgent' | 'elsewhere' | 'weak'>) {
    this.#list = list;
    this.#danger = new Phrases(weakWords(list.weak));
    this.#topics = new Phrases(weakWords(list.weak));
    for (const phrase of list.urgent?.phrases ?? []) this.#danger.add(wordsOfQuery(phrase), false);
    for (const phrase of list.urgent?.closing ?? []) this.#danger.add(wordsOfQuery(phrase), true);
    for (const topic of list.elsewhere)
      for (const phrase of topic.phrases) this.#topics.add(wordsOfQuery(phrase), topic);
  }

  /** Whom to call, where a question names danger. @param meant its words, with mistakes mended */
  urgent(query: string, meant: readonly string[]): Urgent | undefined {
    const words = [...wordsOfQuery(query), ...meant];
    // "Zelf moord" and "zelfmoordgedachten" are meant too.
    const letters = words.join('');
    const isMeant = (ours: string) =>
      /^\d/.test(ours)
        ? words.some((word) => word.startsWith(ours) && !/^\d/.test(word.slice(ours.length)))
        : (ours.length >= LONG && letters.includes(ours)) || words.some((word) => stem(word) === stem(ours));
    const said = telling(meant);
    const named =
      this.#list.urgent?.words.some((word) => isMeant(normalise(word))) ||
      this.#danger.find(said).some(({ value: closing, to }) => !closing || to === said.length);
    return named ? this.#list.urgent : undefined;
  }

  /** The subject a question names that is not treated here, and the words of the question that name it. */
  elsewhere(words: readonly string[]): { readonly topic: Elsewhere; readonly words: readonly string[] } | undefined {
    for (const topic of this.#list.elsewhere) {
      const names = topic.words.map(normalise);
      const naming = words.filter((word) =>
        names.some((name) => stem(word) === stem(name) || (name.length >= LONG && word.startsWith(name))),
      );
      if (naming.length > 0) return { topic, words: naming };
    }
    const said = telling(words);
    const [named] = this.#topics.find(said);
    return named && { topic: named.value, words: said.slice(named.from, named.to) };
  }
}
