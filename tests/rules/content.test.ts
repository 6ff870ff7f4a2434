import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/corpus/figures.ts';
import { buildCorpus, LEDGERS, readFiles } from '../../src/corpus/load.ts';
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

  it.each([
    ['saved halfway', (text: string) => text.slice(0, text.length / 3)],
    ['emptied', () => ''],
    ['cut off in a list', (text: string) => `${text}\nlaatste: [`],
  ])('is reported when a ledger is %s, with nothing else to blame first', (_how, change) => {
    for (const ledger of LEDGERS) {
      const problems = checkAll(buildCorpus(new Map([...files, [ledger, change(files.get(ledger) ?? '')]])));
      if (ledger === 'content/publicatie.yaml') expect(problems[0]?.file).toBe(ledger);
      // No word at all is to be avoided, where nothing is said of words.
      if (ledger !== 'content/woorden.yaml') expect(problems, ledger).not.toEqual([]);
    }
  });

  it('is reported when a number is gone that a figure on a slide draws', () => {
    const ledger = files.get('content/feiten.yaml') ?? '';
    const without = ledger.replace(/^handvatten:/m, 'handvaten:');
    const problems = checkAll(buildCorpus(new Map([...files, ['content/feiten.yaml', without]])));
    expect(problems.map(({ message }) => message).join('\n')).toContain('het feit "handvatten" staat niet');
  });

  it('is reported when a drawing that is written cannot be drawn', () => {
    const figures = figuresIn('.');
    const figure = figures.byName.get('stappenplan');
    if (figure === undefined) throw new Error('The figure of this test is gone.');
    const draw = () => {
      throw new TypeError('een regel zonder tekst');
    };
    const byName = new Map([...figures.byName, [figure.name, { ...figure, draw }]]);
    const told = checkAll(buildCorpus(files, { ...figures, byName })).map(({ message, hint }) => `${message} ${hint}`);
    expect(told.join('\n')).toContain(
      'De figuur "stappenplan" kan niet worden gemaakt: een regel zonder tekst. Kijk in content/figuren/stappenplan.ts',
    );
  });
});
