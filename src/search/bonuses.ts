import type { Plan } from './plan.ts';
import type { SearchIndex } from './search-index.ts';

/** A title or keyword as stems. */
export type Phrase = readonly string[];
/** The phrases of an entry, to compare with whole questions. */
export interface Phrases {
  readonly title: Phrase;
  readonly keywords: readonly Phrase[];
}

/** How much of the question is in a phrase, and of the phrase in the question. */
function overlap(question: Phrase, phrase: Phrase): { ofQuestion: number; ofPhrase: number } {
  const shared = phrase.filter((word) => question.includes(word)).length;
  return { ofQuestion: shared / Math.max(1, question.length), ofPhrase: shared / Math.max(1, phrase.length) };
}

function titleBonus(question: Phrase, title: Phrase): number {
  const { ofQuestion, ofPhrase } = overlap(question, title);
  return ofQuestion === 1 ? 0.3 + 0.6 * ofPhrase : 0.4 * ofQuestion * ofPhrase;
}

function keywordBonus(question: Phrase, keyword: Phrase): number {
  const { ofQuestion, ofPhrase } = overlap(question, keyword);
  if (ofQuestion === 1 && ofPhrase === 1) return 0.7;
  return keyword.length > 1 && ofPhrase === 1 ? 0.45 * ofQuestion : 0.3 * ofQuestion * ofPhrase;
}

/** By entry: what a title or keyword adds that is as good as the question, as a part of the question's whole worth. */
export function phraseBonuses(entries: readonly Phrases[], question: Phrase): number[] {
  if (question.length === 0) return [];
  return entries.map(({ title, keywords }) => {
    const best = keywords.reduce((most, keyword) => Math.max(most, keywordBonus(question, keyword)), 0);
    return titleBonus(question, title) + best;
  });
}

/** A mention below this is too far off to stand together with another. */
const SURE_ENOUGH = 0.3;
const TOGETHER = 0.45;

/** Entry → what words of the question add that stand together in one passage. */
export function togetherBonuses(
  { units, lexicon }: SearchIndex,
  { concepts }: Plan,
  rarity: readonly number[],
): Map<number, number> {
  const best = new Map<number, number>();
  if (concepts.length < 2) return best;
  for (const unit of units)
    for (const passage of [unit.heading, ...unit.passages]) {
      const sures = concepts.map(({ meaning }) =>
        passage.reduce((most, token) => Math.max(most, meaning.get(lexicon.ofToken[token] ?? -1) ?? 0), 0),
      );
      if (sures.filter((sure) => sure > SURE_ENOUGH).length < 2) continue;
      const worth = sures.reduce((sum, sure, i) => sum + (sure > SURE_ENOUGH ? sure * (rarity[i] ?? 0) : 0), 0);
      best.set(unit.record, Math.max(best.get(unit.record) ?? 0, TOGETHER * worth));
    }
  return best;
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
