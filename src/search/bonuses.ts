import type { Concept, Plan } from './plan.ts';
import type { SearchIndex } from './search-index.ts';

/** A title or keyword as ids of its words. */
export type Phrase = readonly number[];
/** The phrases of an entry, to compare with whole questions. */
export interface Phrases {
  readonly title: Phrase;
  readonly keywords: readonly Phrase[];
}

/** Meant as surely as a form of the word itself, a misspelt one among them. */
const ITSELF = 0.75;
/** Another word for it; what is further off does not make a phrase the question. */
const SYNONYM = 0.5;

/** From here on a keyword is the question with another word in it: "wat mag mijn chef weten". */
const NEARLY_WHOLE = 0.8;

function likeness(sure: number): number {
  if (sure >= ITSELF) return 1;
  return sure >= SYNONYM ? sure : 0;
}

/** How much of the question is in a phrase, and of the phrase in the question. */
function overlap(question: readonly Concept[], phrase: Phrase): { ofQuestion: number; ofPhrase: number } {
  const most = question.map(() => 0);
  let shared = 0;
  for (const word of phrase) {
    let best = 0;
    for (const [i, { meaning }] of question.entries()) {
      const alike = likeness(meaning.get(word) ?? 0);
      best = Math.max(best, alike);
      most[i] = Math.max(most[i] ?? 0, alike);
    }
    shared += best;
  }
  const ofQuestion = most.reduce((sum, alike) => sum + alike, 0);
  return { ofQuestion: ofQuestion / Math.max(1, question.length), ofPhrase: shared / Math.max(1, phrase.length) };
}

function titleBonus(question: readonly Concept[], title: Phrase): number {
  const { ofQuestion, ofPhrase } = overlap(question, title);
  return ofQuestion === 1 ? 0.3 + 0.6 * ofPhrase : 0.4 * ofQuestion * ofPhrase;
}

function keywordBonus(question: readonly Concept[], keyword: Phrase): number {
  const { ofQuestion, ofPhrase } = overlap(question, keyword);
  if (Math.min(ofQuestion, ofPhrase) >= NEARLY_WHOLE) return 0.7 * ofQuestion * ofPhrase;
  return keyword.length > 1 && ofPhrase === 1 ? 0.45 * ofQuestion : 0.3 * ofQuestion * ofPhrase;
}

/** By entry: what a title or keyword adds that is as good as the question, as a part of the question's whole worth. */
export function phraseBonuses(entries: readonly Phrases[], question: readonly Concept[]): number[] {
  if (question.length === 0) return [];
  return entries.map(({ title, keywords }) => {
    const best = keywords.reduce((most, keyword) => Math.max(most, keywordBonus(question, keyword)), 0);
    return titleBonus(question, title) + best;
  });
}

/** A mention below this is too far off to stand together with another. */
const SURE_ENOUGH = 0.3;
const TOGETHER = 0.45;
/** Here small words count as much as rare ones: where much of the question is said at once, there one should land. */
const FITS = 0.6;
/** A heading that says it leads further than a sentence. */
const HEADED = 1.2;

/** Keeps the best bonus found for a place; none is as good as nothing. */
export function keepBest(bonuses: Map<number, number>, at: number, bonus: number): void {
  if (bonus > (bonuses.get(at) ?? 0)) bonuses.set(at, bonus);
}

/** What the words of a question add that stand together in one passage: by entry, and by unit. */
export function togetherBonuses(
  { units, lexicon }: SearchIndex,
  { concepts }: Plan,
  rarity: readonly number[],
): { readonly entries: ReadonlyMap<number, number>; readonly units: ReadonlyMap<number, number> } {
  const found = { entries: new Map<number, number>(), units: new Map<number, number>() };
  if (concepts.length < 2) return found;
  const whole = rarity.reduce((sum, rare) => sum + rare, 0);
  for (const [i, unit] of units.entries())
    for (const passage of [unit.heading, ...unit.passages]) {
      const sures = concepts.map(({ meaning }) =>
        passage.reduce((best, token) => Math.max(best, meaning.get(lexicon.ofToken[token] ?? -1) ?? 0), 0),
      );
      const said = sures.map((sure) => (sure > SURE_ENOUGH ? sure : 0));
      if (said.filter((sure) => sure > 0).length < 2) continue;
      const worth = said.reduce((sum, sure, at) => sum + sure * (rarity[at] ?? 0), 0);
      const part = said.reduce((sum, sure) => sum + sure, 0) / concepts.length;
      keepBest(found.entries, unit.record, TOGETHER * worth);
      keepBest(found.units, i, FITS * whole * part ** 2 * (passage === unit.heading ? HEADED : 1));
    }
  return found;
}

const EXPLAINS = 0.5;

/** Entry → what it adds to explain a term that the question names, and how much of the question that term is. */
export function termBonuses(
  { entries }: SearchIndex,
  byHref: ReadonlyMap<string, number>,
  { terms }: Plan,
  rarity: readonly number[],
): Map<number, { bonus: number; share: number }> {
  const found = new Map<number, { bonus: number; share: number }>();
  for (const { entry, places } of terms) {
    const page = byHref.get(entries[entry]?.see ?? '');
    const share = places.reduce((sum, place) => sum + (rarity[place] ?? 0), 0);
    if (page !== undefined && share > (found.get(page)?.share ?? 0))
      found.set(page, { bonus: EXPLAINS * share, share });
  }
  return found;
}
