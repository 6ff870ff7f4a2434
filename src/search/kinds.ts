import { KIND_WORDS } from '../strings/dutch-words.ts';
import { SEARCH_KINDS, type SearchKind } from './record.ts';
import { stem } from './stem.ts';

/** What a kind is worth where the question asks for none: a text answers, a slide or a file is a form of it. */
const WORTH: Readonly<Record<SearchKind, number>> = {
  tekst: 1,
  casus: 0.85,
  formulier: 0.9,
  dia: 0.5,
  pdf: 0.5,
  begrip: 0.3,
};
const ASKED_FOR = 1.3;
/** One slide is worth less than its deck. */
const SLIDE = { asked: 0.75, else: 0.35 };

const words: Partial<Record<SearchKind, string>> = KIND_WORDS;
const asks = new Map(
  SEARCH_KINDS.flatMap((kind) => (words[kind] ?? '').split(' ').map((word) => [stem(word), kind] as const)),
);

/** The kind of thing a normalised word asks for: "powerpoint" → dia. */
export const asksForKind = (word: string): SearchKind | undefined => asks.get(stem(word));

/** What an entry's score is multiplied by for its kind. */
export function worthOfKind(kind: SearchKind, href: string, asked: SearchKind | undefined): number {
  const slide = kind === 'dia' && href.includes('#');
  if (kind === asked) return slide ? SLIDE.asked : ASKED_FOR;
  return slide ? SLIDE.else : WORTH[kind];
}
