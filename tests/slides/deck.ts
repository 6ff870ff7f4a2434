import { type Corpus, deckById } from '../../src/corpus/corpus.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { corpusOf } from '../corpus/small.ts';

/** A deck with sound frontmatter, and more lines of it where given. */
export function deckText(text: string, matter = ''): string {
  return `---
titel: Een presentatie over werk
ondertitel: Wat je kunt doen
beschrijving: Een korte presentatie om mee te proeven of alles op zijn plek komt te staan.
voor: wie wil proeven
publiek: [leidinggevende]
minuten: 10
herzien: 2026-11-22
${matter}
---

${text}
`;
}

/** A corpus with one deck, `proef`, over these pages. */
export function withDeck(text: string, pages: Readonly<Record<string, string>> = {}, matter = ''): Corpus {
  return corpusOf({ ...pages, 'slides/proef.mdx': deckText(text, matter) });
}

/** The slides of that deck. */
export function slidesIn(corpus: Corpus): readonly Slide[] {
  return slidesOf(corpus, deckById(corpus, 'proef'));
}

/** The same without the title slide, which every deck has. */
export function slidesAfterTitle(
  text: string,
  pages: Readonly<Record<string, string>> = {},
  matter = '',
): readonly Slide[] {
  return slidesIn(withDeck(text, pages, matter)).slice(1);
}
