import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/document/yaml.ts';

const schema = z.record(
  z.string(),
  z.strictObject({
    tekst: z.string(),
    delen: z.record(z.string(), z.string()).default({}),
    paginas: z.array(z.string()).default([]),
  }),
);
const TEXT = `# feiten
kosten:
  tekst: 250 euro
  delen:
    "1.1": Het eerste
    1.10: Het tiende
  paginas: [een, twee]
duur:
  tekst: >
    lang
    geleden
`;

describe('what was read', () => {
  it('is the value of the schema', () => {
    expect(readYaml(TEXT, 'f.yaml', 1, schema)).toMatchObject({
      problems: [],
      value: {
        kosten: { tekst: '250 euro', delen: { '1.1': 'Het eerste', '1.10': 'Het tiende' }, paginas: ['een', 'twee'] },
        duur: { tekst: 'lang geleden\n', delen: {}, paginas: [] },
      },
    });
  });

  it('is an empty record for an empty file', () => {
    expect(readYaml('', 'f.yaml', 1, schema)).toMatchObject({ value: {}, problems: [] });
    expect(readYaml('# niets\n', 'f.yaml', 1, schema)).toMatchObject({ value: {}, problems: [] });
  });

  it('is nothing when one field is wrong', () => {
    const { value, problems } = readYaml('kosten:\n  tekst: 250\n', 'f.yaml', 1, schema);
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        rule: 'veld',
        file: 'f.yaml',
        line: 2,
        column: 10,
        message: 'Het veld "kosten.tekst" klopt niet; er staat 250.',
        hint: 'Verwacht: tekst; zet er aanhalingstekens om: "250".',
      },
    ]);
  });
});

describe('a value that is no text without quotes', () => {
  const told = (yaml: string) => readYaml(yaml, 'f.yaml', 1, schema).problems[0];

  it.each(['0301234567', '1.10', '+31612345678', '0x10'])('is told as it was written: %s', (number) => {
    expect(told(`kosten:\n  tekst: ${number}\n`)).toMatchObject({
      message: `Het veld "kosten.tekst" klopt niet; er staat ${number}.`,
      hint: `Verwacht: tekst; zet er aanhalingstekens om: "${number}".`,
    });
  });

  it('is told where it begins with the sign that YAML passes over', () => {
    const hint = 'zet er aanhalingstekens om: "#5b1a6e".';
    expect(told('kosten:\n  tekst: #5b1a6e\n')?.hint).toBe(`Verwacht: tekst; ${hint}`);
    expect(told('kosten: { tekst: #5b1a6e }\n')).toMatchObject({ line: 1, hint: `Z${hint.slice(1)}` });
    expect(told('kosten:\n  tekst: # uitleg\n')?.hint).toBe('Verwacht: tekst.');
  });
});

describe('the place of a value', () => {
  const { place } = readYaml(TEXT, 'f.yaml', 1, schema);

  it.each([
    [['kosten', 'tekst'], 3, 10],
    [['kosten', 'delen', '1.1'], 5, 12],
    [['kosten', 'delen', '1.10'], 6, 11],
    [['kosten', 'paginas', 1], 7, 18],
    [['duur', 'tekst'], 9, 10],
  ])('%j is %i:%i', (path, line, column) => {
    expect(place(path)).toEqual({ line, column });
  });

  it('is that of the nearest parent for a value that is not there', () => {
    expect(place(['duur', 'bron'])).toEqual({ line: 9, column: 3 });
    expect(place(['niets'])).toEqual({ line: 1, column: 1 });
  });

  it('is counted from the line on which the text begins', () => {
    expect(readYaml(TEXT, 'f.mdx', 2, schema).place(['kosten', 'tekst'])).toEqual({ line: 4, column: 10 });
  });
});

describe('a key of the prototype', () => {
  it('changes nothing', () => {
    const { value } = readYaml('__proto__:\n  tekst: gemeen\n', 'f.yaml', 1, schema);
    expect({}).not.toHaveProperty('tekst');
    expect(value).toEqual({});
  });
});

describe('YAML that would break its reader', () => {
  it.each([
    ['lists in lists', `a: ${'['.repeat(20_000)}`],
    ['lists in lists that close', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['fields in fields', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['names that unfold without end', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['a name for nothing', 'a: *nergens\n'],
    ['a tag of another language', 'a: !!python/object:os.system "x"\n'],
  ])('%s: told, not thrown', (_, text) => {
    expect(readYaml(text, 'f.yaml', 1, schema).problems.length).toBeGreaterThan(0);
  });
});
