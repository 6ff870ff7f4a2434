import { readFileSync } from 'node:fs';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { buildCorpus } from '../../src/corpus/load.ts';

/** The audiences of the small publication. */
export const AUDIENCES = ['leidinggevende', 'arbeidsdeskundige', 'arboprofessional'] as const;

const LEDGERS: Readonly<Record<string, string>> = {
  'content/publicatie.yaml': readFileSync('tests/corpus/small-publication.yaml', 'utf8'),
  'content/feiten.yaml': `
kosten: { tekst: 250 euro, getal: "250", wat: Wat een dag kost, bron: werkwijzer 1.2, jaar: 2021 }
dagen: { tekst: 180 dagen, wat: Hoe lang het duurt, bron: krant, jaar: 2020 }
`,
  'content/begrippen.yaml': 'verzuim: { term: verzuim, uitleg: Je werkt niet omdat je ziek bent. }\n',
  'content/bronnen.yaml': `
werkwijzer: { titel: De werkwijzer, soort: bron, maker: Een school, wat: Een boek over werk., delen: { "1.2": Kosten } }
krant: { titel: De krant, soort: extern, maker: De redactie, wat: Een openbare bron. }
`,
};

/** A page with sound frontmatter: its text, and more lines of frontmatter where given. */
export function page(text = '', matter = ''): string {
  return `---
titel: Een titel over werk
beschrijving: Een zin die zegt waar deze bladzijde over gaat en voor wie zij is.
soort: uitleg
publiek: [leidinggevende]
bronnen: [werkwijzer 1.2]
herzien: 2026-11-22
${matter}
---

${text}
`;
}

/** A corpus of these files over small ledgers. @throws when reading finds a problem: a test must say what it means */
export function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  const corpus = buildCorpus(new Map(Object.entries({ ...LEDGERS, ...files })));
  const [problem] = corpus.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`);
  return corpus;
}
