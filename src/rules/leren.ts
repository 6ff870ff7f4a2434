import type { Corpus } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { walk } from '../document/text.ts';
import { at, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';
const quoted = (name: string) => `"${name}"`;

/** The places to write on a page; undefined where there is no such page, which another rule tells. */
function fieldsOf({ pages }: Corpus, id: string) {
  const page = pages.get(id);
  return page && [...walk(page.root)].flatMap((node) => (node.type === 'invulveld' ? [node.attributes] : []));
}

/** What somebody wants to learn can be chosen on the one form, and written on the other. */
export const leren = rule(
  'leren',
  'Wat publicatie.yaml bij "leren" noemt, is een keuze op het ene formulier en een veld op het andere.',
  function* (corpus) {
    const { leren: learning } = corpus.publication;
    if (learning === undefined || corpus.unread.has(FILE)) return;
    const { formulier, keuze, naar, veld } = learning;
    const choices = fieldsOf(corpus, formulier)?.flatMap(({ keuzes }) => keuzes ?? []);
    if (choices && !choices.includes(keuze))
      yield at(
        FILE,
        corpus.publicationPlace(['leren', 'keuze']),
        `Op "${formulier}" is nergens "${keuze}" te kiezen.`,
        didYouMean(keuze, [...new Set(choices)], quoted),
      );
    const labels = fieldsOf(corpus, naar)?.map(({ label }) => label);
    if (labels && !labels.includes(veld))
      yield at(
        FILE,
        corpus.publicationPlace(['leren', 'veld']),
        `Op "${naar}" staat geen <Invulveld label="${veld}">.`,
        didYouMean(veld, labels, quoted),
      );
  },
);
