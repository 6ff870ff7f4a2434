import { KIND_WORDS } from '../strings/dutch-words.ts';
import { stem } from './stem.ts';

/** What a result can be; a filter of the results page. */
export const SEARCH_KINDS = ['tekst', 'casus', 'formulier', 'dia', 'pdf', 'begrip'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a kind is worth where the question asks for none: a text answers, a deck or a file is a form of it. */
const WORTH: Readonly<Record<SearchKind, number>> = {
  tekst: 1,
  casus: 0.85,
  formulier: 0.9,
  dia: 0.5,
  pdf: 0.5,
  begrip: 0.3,
};
const ASKED_FOR = 1.3;

const words: Partial<Record<SearchKind, string>> = KIND_WORDS;
const asks = new Map(
  SEARCH_KINDS.flatMap((kind) => words[kind]?.split(' ').map((word) => [stem(word), kind] as const) ?? []),
);

/** The kind of thing a normalised word asks for: "powerpoint" → dia. */
export const asksForKind = (word: string): SearchKind | undefined => asks.get(stem(word));

/** What an entry's score is multiplied by for its kind. */
export const worthOfKind = (kind: SearchKind, asked: SearchKind | undefined): number =>
  kind === asked ? ASKED_FOR : WORTH[kind];
