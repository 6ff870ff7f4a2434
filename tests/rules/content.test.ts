import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { checkAll } from '../../src/rules/registry.ts';
import { writeReport } from '../../src/rules/report.ts';

describe('the real content', () => {
  const files = readFiles('.');

  it('has nothing wrong with it', () => {
    expect(writeReport(checkAll(buildCorpus(files)))).toBe('Alles klopt.');
  });

  it('gives three messages in one run when a text is broken in three places', () => {
    const file = 'content/handreiking/in-gesprek.mdx';
    const text = files.get(file) ?? '';
    const end = text.trimEnd().split('\n').length;
    const before = checkAll(buildCorpus(files)).length;
    const broken = `${text.trimEnd()}\n\n<Tipp />\n\nPraat {nu}.\n\nLees <Verwijs id="handreiking/in-gesprk" />.\n`;
    const problems = checkAll(buildCorpus(new Map([...files, [file, broken]])));
    expect(problems).toHaveLength(before + 3);
    expect(
      problems.filter((p) => p.file === file && p.line > end).map((p) => [p.line - end, p.column, p.rule, p.hint]),
    ).toEqual([
      [2, 1, 'onbekend-element', 'Bedoelde je <Tip>?'],
      [4, 7, 'code', 'Haal haar weg, of schrijf \\{ als je het teken bedoelt.'],
      [6, 6, 'verwijzingen', 'Bedoelde je "handreiking/in-gesprek"?'],
    ]);
  });
});
