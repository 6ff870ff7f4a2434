import { keepBest } from './bonuses.ts';
import type { Plan } from './plan.ts';
import type { Entry, SearchIndex } from './search-index.ts';

/** What words of the question add that stand in a text as one typed them, one after the other. */
const LITERAL = 0.5;
/** A keyword that is the question, to the word; less where it is a part of it. */
const WHOLE = 1;

type Wording = Plan['wording'];
/** A text by the ids of its words; signs between words are −1. */
type WordAt = (place: number) => number;

/** How many words of the question, from one on, stand in a text from one place on. */
function run(wording: Wording, from: number, word: WordAt, at: number): number {
  let length = 0;
  while (wording[from + length]?.ids.has(word(at + length))) length++;
  return length;
}

/** Word → the places in the question where it stands: most words of a text stand nowhere in it. */
function placesOf(wording: Wording): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [place, { ids }] of wording.entries())
    for (const id of ids) places.set(id, [...(places.get(id) ?? []), place]);
  return places;
}

/** What the best run of the question's words in a text is worth: small words bind it, the others give it worth. */
function bestRun(
  { wording, places, rarity }: { wording: Wording; places: ReturnType<typeof placesOf>; rarity: readonly number[] },
  word: WordAt,
  length: number,
): number {
  let best = 0;
  for (let at = 0; at < length - 1; at++)
    for (const from of places.get(word(at)) ?? []) {
      const words = run(wording, from, word, at);
      if (words < 2) continue;
      const said = wording.slice(from, from + words);
      // Two words of which one is small are met everywhere.
      if (words === 2 && said.some(({ place }) => place < 0)) continue;
      const worth = said.reduce((sum, { place }) => sum + (rarity[place] ?? 0), 0);
      best = Math.max(best, (worth * words) / wording.length);
    }
  return best;
}

/** How much of the question is a title or keyword as it stands, small words and all. */
function asKeyword(wording: Wording, { keywords, titleWords }: Entry): number {
  let most = 0;
  for (const phrase of [titleWords, ...keywords]) {
    if (phrase.length < 2 || phrase.length <= most) continue;
    const word: WordAt = (place) => phrase[place] ?? -1;
    if (wording.some((_, from) => run(wording, from, word, 0) === phrase.length)) most = phrase.length;
  }
  return most / wording.length;
}

/** What the words of a question add by standing somewhere as one typed them. */
interface WordingBonuses {
  /** By entry. */
  readonly entries: ReadonlyMap<number, number>;
  /** By unit. */
  readonly units: ReadonlyMap<number, number>;
  /** Units whose heading is the question, to the word. */
  readonly headed: ReadonlySet<number>;
}

/** What says things in the words of the question, small words among them: "te laat komen". */
export function wordingBonuses(
  { entries, units, lexicon: { ofToken } }: SearchIndex,
  { wording }: Plan,
  rarity: readonly number[],
): WordingBonuses {
  const found = { entries: new Map<number, number>(), units: new Map<number, number>(), headed: new Set<number>() };
  const question = { wording, places: placesOf(wording), rarity };
  for (const [i, { record, heading, passages }] of units.entries()) {
    const words = heading.map((token) => ofToken[token] ?? -1).filter((word) => word >= 0);
    if (words.length === wording.length && run(wording, 0, (place) => words[place] ?? -1, 0) === words.length)
      found.headed.add(i);
    if (wording.length < 2) continue;
    let best = bestRun(question, (place) => words[place] ?? -1, words.length);
    for (const text of passages)
      best = Math.max(
        best,
        bestRun(question, (place) => ofToken[text[place] ?? -1] ?? -1, text.length),
      );
    keepBest(found.units, i, LITERAL * best);
    keepBest(found.entries, record, LITERAL * best);
  }
  if (wording.length < 2) return found;
  const whole = rarity.reduce((sum, rare) => sum + rare, 0);
  for (const [i, entry] of entries.entries()) {
    for (const phrase of entry.keywords)
      keepBest(found.entries, i, LITERAL * bestRun(question, (place) => phrase[place] ?? -1, phrase.length));
    keepBest(found.entries, i, WHOLE * whole * asKeyword(wording, entry));
  }
  return found;
}
