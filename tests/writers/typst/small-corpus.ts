import { readFileSync } from 'node:fs';
import { type Corpus, type Page, pageById } from '../../../src/corpus/corpus.ts';
import { buildCorpus } from '../../../src/corpus/load.ts';

export const site = new URL('https://voorbeeld.test');

const ledgers: readonly (readonly [string, string])[] = [
  [
    'content/feiten.yaml',
    `
kosten:
  tekst: 250 euro
  wat: Wat een dag kost
  bron: werkwijzer 1.2
  jaar: 2021
  opmerking: De rekensom staat er niet bij.
dagen: { tekst: 180 dagen, wat: Hoe lang het duurt, bron: werkwijzer 1.2, jaar: 2021 }
weken: { tekst: 6 weken, wat: Hoe snel het gaat, bron: werkwijzer 1.2, jaar: 2021 }
`,
  ],
  [
    'content/bronnen.yaml',
    `
werkwijzer:
  titel: De werkwijzer over werk
  soort: bron
  maker: Een hogeschool
  jaar: 2021
  wat: Een boek over werk en hoe je blijft werken.
  delen: { "1.2": Voordelen }
toezicht:
  titel: Regels voor werkgevers
  soort: extern
  maker: Een toezichthouder
  jaar: 2025
  wat: Wat een werkgever wel en niet mag vragen.
  adres: https://toezicht.test/regels
`,
  ],
  ['content/begrippen.yaml', 'verzuim: { term: verzuim, uitleg: Je werkt niet omdat je ziek bent. }\n'],
];

/** A page as it stands on disk, with frontmatter that is sound. */
export function pageText(body: string, matter: string = '', soort: string = 'uitleg'): string {
  return `---
titel: Een titel over werk
beschrijving: Een zin die zegt waar deze bladzijde over gaat en voor wie zij is.
soort: ${soort}
publiek: [leidinggevende, arbeidsdeskundige]
bronnen: [werkwijzer 1.2]
herzien: 2026-11-22
${matter}
---

<Kern>

- Eerste punt.

</Kern>

${body}
`;
}

/** What the publication of these tests is. */
const PUBLICATION = ['content/publicatie.yaml', readFileSync('tests/corpus/small-publication.yaml', 'utf8')] as const;

/**
 * A corpus of a few texts by path, with ledgers to draw on. What the parser says of signs that no font has is let
 * through: a writer must still say where they stand.
 * @throws when the parser has anything else to say
 */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = buildCorpus(new Map([PUBLICATION, ...ledgers, ...Object.entries(texts)]));
  const problem = corpus.problems.find(({ rule }) => rule !== 'tekens');
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.message}`);
  return corpus;
}

/** A corpus of one page, and that page. */
export function onePage(body: string, matter: string = ''): { corpus: Corpus; page: Page } {
  const corpus = corpusOf({ 'content/proef.mdx': pageText(body, matter) });
  return { corpus, page: pageById(corpus, 'proef') };
}
