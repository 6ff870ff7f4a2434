import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/load.ts';
import { checkAll } from '../../src/rules/registry.ts';
import { writeReport } from '../../src/rules/report.ts';
import { brokenCases, reportOf, soundFiles } from './broken.ts';

describe('the sound corpus', () => {
  it('has nothing wrong with it, so that each case breaks it alone', () => {
    expect(writeReport(checkAll(buildCorpus(soundFiles())))).toBe('Alles klopt.');
  });
});

describe.each([...brokenCases()])('%s', (_, cases) => {
  it.each(cases.map((broken) => [broken.name, broken] as const))('%s', (_name, broken) => {
    expect(reportOf(broken)).toBe(broken.report);
  });
});
