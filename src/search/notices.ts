import type { Elsewhere, SearchList, Urgent } from './list.ts';
import { normalise, WORD, wordsOfQuery } from './normalise.ts';
import { Phrases } from './phrases.ts';
import { stem } from './stem.ts';
import { BINDING_WORDS, weakWords } from './stop-words.ts';

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
  return words.flatMap((word, i) => [
    word,
    word + (words[i + 1] ?? ''),
    word + (words[i + 1] ?? '') + (words[i + 2] ?? ''),
  ]);
}

/** What must be said before any result: whom to call in danger, and what is not treated here. */
export class Notices {
  readonly #urgent: Urgent | undefined;
  readonly #words: readonly string[];
  readonly #anywhere: Phrases<true>;
  readonly #closing: Phrases<true>;
  readonly #elsewhere: readonly { readonly topic: Elsewhere; readonly words: readonly string[] }[];
  readonly #topics: Phrases<Elsewhere>;

  constructor({ urgent, elsewhere, weak }: SearchList) {
    const everyDay = weakWords(weak);
    this.#anywhere = new Phrases(everyDay);
    this.#closing = new Phrases(everyDay);
    this.#topics = new Phrases(everyDay);
    this.#urgent = urgent;
    this.#words = (urgent?.words ?? []).map(normalise);
    for (const phrase of urgent?.phrases ?? []) this.#anywhere.add(wordsOf(phrase), true);
    for (const phrase of urgent?.closing ?? []) this.#closing.add(wordsOf(phrase), true);
    this.#elsewhere = elsewhere.map((topic) => ({
      topic,
      words: topic.names.map(wordsOf).flatMap((words) => (words.length === 1 ? words : [])),
    }));
    for (const topic of elsewhere)
      for (const name of topic.names) if (wordsOf(name).length > 1) this.#topics.add(wordsOf(name), topic);
  }

  /** Whom to call, where a question names danger. @param meant its words, with mistakes mended */
  urgent(query: string, meant: readonly string[]): Urgent | undefined {
    const words = [...wordsOfQuery(query), ...wordsOfQuery(query.replace(/[-.]/g, ' '))];
    const said = meant.filter((word) => !BINDING_WORDS.has(word));
    const named =
      [...joined(words), ...meant].some((word) => this.#words.some((ours) => has(word, ours))) ||
      this.#anywhere.find(said).length > 0 ||
      this.#closing.find(said).some(({ to }) => to === said.length);
    return named ? this.#urgent : undefined;
  }

  /** The subject a question names that is not treated here, and the words of the question that name it. */
  elsewhere(words: readonly string[]): { readonly topic: Elsewhere; readonly words: readonly string[] } | undefined {
    for (const { topic, words: names } of this.#elsewhere) {
      const naming = words.filter((word) =>
        names.some((name) => stem(word) === stem(name) || (name.length >= LONG && word.startsWith(name))),
      );
      if (naming.length > 0) return { topic, words: naming };
    }
    const said = words.filter((word) => !BINDING_WORDS.has(word));
    const [phrase] = this.#topics.find(said);
    return phrase && { topic: phrase.value, words: said.slice(phrase.from, phrase.to) };
  }
}
