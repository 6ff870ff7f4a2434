import { describe, expect, it } from 'vitest';
import { type Problem, sortProblems } from '../../src/document/problem.ts';
import { writeReport } from '../../src/rules/report.ts';
import { problemsOf } from './broken.ts';

const problem = (file: string, line: number, column: number, rule = 'links'): Problem => ({
  rule,
  file,
  line,
  column,
  message: 'Dit klopt niet.',
  hint: 'Doe het anders.',
});

describe('the report', () => {
  it('is one sentence when nothing is wrong', () => {
    expect(writeReport([])).toBe('Alles klopt.');
  });

  it('tells a problem in two lines: where and what, then what to do', () => {
    expect(writeReport([problem('content/a.mdx', 3, 7)])).toBe(
      'content/a.mdx:3:7: Dit klopt niet. [links]\n    → Doe het anders.\n\n1 probleem in 1 bestand.',
    );
  });

  it('counts problems and files', () => {
    const report = writeReport([problem('a.mdx', 1, 1), problem('a.mdx', 2, 1), problem('b.mdx', 1, 1)]);
    expect(report.split('\n').at(-1)).toBe('3 problemen in 2 bestanden.');
  });
});

describe('the order of problems', () => {
  it('is by file, line, column and rule', () => {
    const sorted = [
      problem('content/a.mdx', 2, 1),
      problem('content/a.mdx', 10, 2, 'kern'),
      problem('content/a.mdx', 10, 2, 'links'),
      problem('content/a.mdx', 10, 11),
      problem('content/b.mdx', 1, 1),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
});

describe('several files, broken in several places', () => {
  it('come in one report, sorted', () => {
    const problems = problemsOf({
      text: '<Tipp />\n\nWerk <5 uur.\n\nLees [hier](https://www.example.nl).\n',
      files: { 'content/begrippen.yaml': 'verzuim:\n  term: v\n  uitleg: Je werkt niet omdat je ziek bent.\n' },
    });
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'content/begrippen.yaml:2:9 veld',
      'content/proef.mdx:18:1 onbekend-element',
      'content/proef.mdx:20:6 syntaxis',
      'content/proef.mdx:22:6 links',
    ]);
  });
});
