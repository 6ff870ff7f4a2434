import { type Corpus, type Fact, factById, type Publication } from '../corpus/corpus.ts';
import { type Range, readRange } from './range.ts';
import type { Amount, Input } from './sum.ts';

type Costs = NonNullable<Publication['rekenhulp']>;

/** The facts an amount comes from, and those that say otherwise. */
export function factsOf(
  costs: Costs,
  name: Amount,
): { readonly feit: string; readonly ook: readonly string[] } | undefined {
  return name === 'leidinggevenden' ? undefined : costs[name];
}

/** The amount of a fact: "250" or "250-400". @throws when the ledger has no such number, which the check rules out */
export function rangeOf({ id, getal = '' }: Fact): Range {
  const range = readRange(getal, { least: 0, most: Number.MAX_SAFE_INTEGER });
  if (typeof range === 'string') throw new Error(`Fact "${id}" has no amount to reckon with (getal: "${getal}").`);
  return range;
}

/** What stands there before anybody fills in an own amount: the amounts of the sources, and days of a kind not told. */
export function firstInput(corpus: Corpus, costs: Costs): Input {
  const of = (id: string) => rangeOf(factById(corpus, id));
  const count = { from: costs.leidinggevenden, to: costs.leidinggevenden };
  const [price, hours] = [of(costs.tarief.feit), of(costs.tarief.uren)];
  const rate = { from: Math.round(price.from / hours.to), to: Math.round(price.to / hours.from) };
  const first = {
    leidinggevenden: count,
    uren: of(costs.uren.feit),
    tarief: rate,
    dag: of(costs.dag.feit),
    dagen: of(costs.dagen.feit),
  };
  return { ...first, soort: 'onbekend' };
}

/** The same for a page that reckons in the browser; undefined where the publication has nothing to reckon with. */
export const firstSum = (corpus: Corpus): string | undefined =>
  corpus.publication.rekenhulp && JSON.stringify(firstInput(corpus, corpus.publication.rekenhulp));
