import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import { brokenCases, problemsOf, reportOf, soundFiles } from './broken.ts';

const HEAD = '---\ntitel: Een pagina\n---\n\n';
const rulesIn = (text: string) => new Set(parse(`${HEAD}${text}`, 'f.mdx', 'content').problems.map((p) => p.rule));

describe('texts that try to run something', () => {
  it('run nothing when they are checked', () => {
    for (const broken of brokenCases().get('hostile') ?? []) expect(problemsOf(broken).length).toBeGreaterThan(0);
    expect(globalThis).not.toHaveProperty('broken');
  });
});

/** The beginning of a template in a template, as JavaScript writes it. */
const TEMPLATE = ['`', '$', '{'].join('');

const DEEP: readonly (readonly [name: string, text: string])[] = [
  ['quotes in quotes', `${'> '.repeat(9_000)}x`],
  ['blocks in blocks', `${'<Tip>\n'.repeat(2_000)}x\n${'</Tip>\n'.repeat(2_000)}`],
  ['terms in terms', `a ${'<Begrip id="x">'.repeat(1_000)}x${'</Begrip>'.repeat(1_000)}`],
  ['points in points', Array.from({ length: 150 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['emphasis in emphasis', `${'*'.repeat(9_001)}x${'*'.repeat(9_001)}`],
  ['templates in templates', `{${TEMPLATE.repeat(6_000)}1${'}`'.repeat(6_000)}}`],
  ['brackets in an expression', `{${'('.repeat(15_000)}1${')'.repeat(15_000)}}`],
  ['brackets in an export', `export const x = ${'['.repeat(15_000)}${']'.repeat(15_000)}`],
  ['brackets in an attribute', `<Tip titel={${'('.repeat(15_000)}1${')'.repeat(15_000)}} />`],
  ['operators in an expression', `{${'!'.repeat(35_000)}1}`],
  ['functions in an expression', `{${'a=>'.repeat(12_000)}1}`],
  ['tags that are never closed', '<Tip>\n'.repeat(3_000)],
  ['braces that are never closed', '{'.repeat(90)],
  ['signs that begin nothing', '<'.repeat(8_000)],
];

describe('texts nested deeper than any parser can bear', () => {
  it.each(DEEP)('%s', (_, text) => {
    expect(rulesIn(text).size).toBeGreaterThan(0);
  });
});

describe('texts that are too long', () => {
  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['one line', 'woord '.repeat(20_000)],
    ['a list', '- punt\n'.repeat(20_000)],
  ])('%s of 100,000 characters', (_, text) => {
    expect(rulesIn(text)).toEqual(new Set(['omvang']));
  });

  it('are no reason to leave the other files unread', () => {
    expect(soundFiles().size).toBeGreaterThan(1);
    const problems = problemsOf({ file: 'a'.repeat(100_000), files: { 'content/woorden.yaml': 'a: 1\n' } });
    expect(problems.map((problem) => problem.file)).toEqual(['content/proef.mdx', 'content/woorden.yaml']);
  });
});

describe('one value that is far too long', () => {
  const SECONDS = 5;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
    return result;
  };
  const told = (broken: Parameters<typeof reportOf>[0]) =>
    timed(() => reportOf(broken))
      .trimEnd()
      .split('\n');

  it('is told of the address of a link', () => {
    const text = `Lees [de krant](https://www.example.nl/${'a'.repeat(9_000)}).\n`;
    expect(told({ name: '', report: '', files: {}, without: [], text })).toEqual([
      `content/proef.mdx:18:6: De link "https://www.example.nl/${'a'.repeat(37)}" mag niet. [links]`,
      '    → Verwacht: een adres van hooguit 300 tekens.',
    ]);
  });

  it.each([
    'content/begrippen.yaml',
    'content/feiten.yaml',
    'content/bronnen.yaml',
    'content/publicatie.yaml',
    'content/bundels/proef.yaml',
  ])('is told of 4,000 brackets in %s', (file) => {
    expect(told({ name: '', report: '', files: { [file]: '['.repeat(4_000) }, without: [] })).toEqual([
      `${file}:1:51: Hier staan meer dan 50 haakjes open. [omvang]`,
      '    → Sluit de haakjes, of haal ze weg.',
    ]);
  });
});
