import type { Corpus, Fact } from '../corpus/corpus.ts';
import { childrenOf } from '../document/text.ts';
import type { AnyNode, Text } from '../document/tree.ts';
import { at, placeIn, rule, texts } from './rule.ts';

/** A number in prose, with the word or sign that follows it. */
const NUMBER = /(?<![\p{L}\p{N}.,/–-])(€ ?)?(\d[\d.,]*\d|\d)(?: ?%| procent)?(?![\p{L}\p{N}/–-])/gu;
const YEAR = /^(19|20)\d\d$/;

/** Numbers of two digits and more that equal a fact of the ledger come from the ledger, so that they cannot differ. */
export const kaalGetal = rule(
  'kaal-getal',
  'Een getal dat in feiten.yaml staat, komt met <Feit> in de tekst.',
  function* (corpus) {
    const known = factsByNumber(corpus);
    for (const text of texts(corpus)) {
      for (const node of proseOf(text.root)) {
        for (const match of node.value.matchAll(NUMBER)) {
          const number = plainNumber(match[2] ?? '');
          const facts = known.get(number);
          if (facts === undefined || number.length < 2 || YEAR.test(number)) continue;
          const names = facts.slice(0, 3).map((fact) => `<Feit id="${fact.id}" /> (${fact.tekst})`);
          yield at(
            text.file,
            placeIn(node, match.index),
            `Het getal "${match[0].trim()}" staat los in de tekst, maar ook in feiten.yaml.`,
            `Gebruik ${names.join(' of ')}.`,
          );
        }
      }
    }
  },
);

function plainNumber(written: string): string {
  return written.replace(/[.,]$/, '').replace(/\.(?=\d{3}\b)/g, '');
}

function factsByNumber(corpus: Corpus): Map<string, Fact[]> {
  const known = new Map<string, Fact[]>();
  for (const fact of corpus.facts.values()) {
    if (fact.getal === undefined) continue;
    const number = plainNumber(fact.getal.replaceAll(/\s/g, ''));
    known.set(number, [...(known.get(number) ?? []), fact]);
  }
  return known;
}

/** Text a reader reads; names of links and numbers in headings of years are prose too. */
function* proseOf(node: AnyNode): Generator<Text> {
  if (node.type === 'text') yield node;
  else if (node.type !== 'link') for (const child of childrenOf(node)) yield* proseOf(child);
}
