import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildCorpus, type Files, readFiles } from '../../src/corpus/load.ts';
import { type Problem, sortProblems } from '../../src/document/problem.ts';
import { checkAll } from '../../src/rules/registry.ts';
import { writeReport } from '../../src/rules/report.ts';

const FOLDER = 'tests/rules/fixtures';
const PAGE = 'content/proef.mdx';

/** One broken corpus: what differs from the sound one in `goed/`, and the report an author must get. */
const caseSchema = z
  .strictObject({
    name: z.string(),
    /** Text below the Kern of the page; its first line is line 18. */
    text: z.string().optional(),
    /** The whole of that page instead. */
    file: z.string().optional(),
    /** Other files, by path. */
    files: z.record(z.string(), z.string()).default({}),
    /** Files that are gone. */
    without: z.array(z.string()).default([]),
    /** The text of a presentation, of which reading alone is told; its first line is line 10. */
    slide: z.string().optional(),
    /** The report without its last line, which counts; "Alles klopt." for what looks broken and is not. */
    report: z.string().regex(/→|^Alles klopt/),
  })
  .readonly();
export type Case = z.output<typeof caseSchema>;

/** The head of a deck that keeps all rules. */
export const DECK = `---
titel: Een presentatie om mee te proeven
beschrijving: Een korte presentatie die aan alle regels voldoet, zodat één fout erin opvalt.
voor: wie wil proeven
publiek: [leidinggevende]
minuten: 5
herzien: 2026-11-22
---

`;

/** The sound corpus on which every case builds. */
export const soundFiles = (): Files => readFiles(join(FOLDER, 'goed'));

/** All cases, by the name of their file. */
export function brokenCases(): ReadonlyMap<string, readonly Case[]> {
  const names = readdirSync(join(FOLDER, 'cases')).sort();
  return new Map(
    names.map((name) => {
      const written: unknown = parse(readFileSync(join(FOLDER, 'cases', name), 'utf8'));
      return [name.replace(/\.yaml$/, ''), z.array(caseSchema).parse(written)];
    }),
  );
}

/** What a check finds in a case. */
export function problemsOf({
  text,
  file,
  files,
  without = [],
  slide,
}: Omit<Case, 'name' | 'report' | 'without'> & Partial<Case>): Problem[] {
  const all = new Map(soundFiles());
  if (text !== undefined) all.set(PAGE, `${all.get(PAGE) ?? ''}${text}`);
  if (file !== undefined) all.set(PAGE, file);
  for (const [path, content] of Object.entries(files)) all.set(path, content);
  for (const path of without) all.delete(path);
  if (slide !== undefined) all.set('slides/proef.mdx', `${DECK}${slide}`);
  const corpus = buildCorpus(all);
  return slide === undefined ? checkAll(corpus) : sortProblems(corpus.problems);
}

/**
 * The report of a case as its author reads it, without the line that counts. Decks of one slide have no end and nothing
 * to say: only cases about that tell of it.
 */
export function reportOf(broken: Case): string {
  const problems = problemsOf(broken).filter(
    ({ rule }) => rule !== 'dia-verloop' || broken.report.includes('[dia-verloop]'),
  );
  return writeReport(problems).replace(/\n\n\d+ proble.*\.$/, '\n');
}
