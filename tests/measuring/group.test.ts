import { describe, expect, it } from 'vitest';
import { heldBack, readCsv, writeCsv } from '../../src/measuring/csv.ts';
import type { Measure } from '../../src/measuring/measure.ts';
import { changesIn, outcomeOf } from '../../src/measuring/outcome.ts';
import { paste } from '../../src/measuring/paste.ts';
import { sayChanges, tablesOf } from '../../src/measuring/say.ts';
import { addPerson, answerCell, EMPTY, faultsIn, fill, groupCell, type Sheet } from '../../src/measuring/sheet.ts';
import { slidesOf } from '../../src/measuring/slides.ts';
import { linesHigh } from '../../src/slides/high.ts';
import { frameOf } from '../../src/theme/slide-layouts.ts';
import { palettes } from '../../src/theme/tokens.ts';

const statement = (naam: string, over: string) => ({ naam, zin: `Ik ${naam}; echt.`, over, naar: 'een' });
const measure: Measure = {
  statements: [statement('a', 'weet'), statement('b', 'weet'), statement('c', 'doet')],
  scale: ['niet', 'wat', 'veel', 'heel'],
  agree: 3,
  sides: [
    { id: 'weet', naam: 'Weten' },
    { id: 'doet', naam: 'Doen' },
  ],
  moments: [
    { id: 'vooraf', naam: 'Vooraf' },
    { id: 'maand-3', naam: 'Na 3 maanden' },
    { id: 'maand-6', naam: 'Na 6 maanden' },
  ],
  least: 5,
};

const counts = (moment: string, naam: string, numbers: readonly number[]) =>
  numbers.map((number, i) => [answerCell(moment, naam, i + 1), String(number)] as const);
/** Twelve managers; one left out a statement at the end, and nobody answered c after three months. */
const twelve: Sheet = fill(EMPTY, [
  ...measure.moments.map(({ id }) => [groupCell(id), '12'] as const),
  ...counts('vooraf', 'a', [6, 3, 2, 1]),
  ...counts('maand-3', 'a', [3, 3, 4, 2]),
  ...counts('maand-6', 'a', [1, 2, 5, 3]),
  ...counts('vooraf', 'b', [2, 2, 4, 4]),
  ...counts('maand-6', 'b', [4, 4, 2, 2]),
  ...counts('vooraf', 'c', [3, 3, 3, 3]),
  ...counts('maand-6', 'c', [3, 3, 3, 3]),
]);

describe('the outcome of a group', () => {
  it('tells how many agree of how many answered, at each moment', () => {
    expect(tablesOf(outcomeOf(twelve, measure), measure).map(({ cells }) => cells)).toEqual([
      [
        ['Zin', 'Vooraf', 'Na 3 maanden', 'Na 6 maanden'],
        ['Ik a; echt.', '3 van 12', '6 van 12', '8 van 11'],
        ['Ik b; echt.', '8 van 12', 'geen', '4 van 12'],
      ],
      [
        ['Zin', 'Vooraf', 'Na 3 maanden', 'Na 6 maanden'],
        ['Ik c; echt.', '6 van 12', 'geen', '6 van 12'],
      ],
    ]);
  });
  it('says what changed most, from the first moment to the last, and not what stayed', () => {
    const outcome = outcomeOf(twelve, measure);
    expect(sayChanges(outcome)).toEqual({
      more: ['Ik a; echt. Van 3 van 12 naar 8 van 11.'],
      less: ['Ik b; echt. Van 8 van 12 naar 4 van 12.'],
    });
    expect(changesIn(outcome).map(({ row }) => row.statement.naam)).toEqual(['a', 'b']);
  });
  it('gives each chart a message as its title, and a question where there is nothing to compare', () => {
    const titles = (sheet: Sheet, measured = measure) =>
      slidesOf(outcomeOf(sheet, measured), measured, palettes.light, 'office')
        .slides.filter(({ chart }) => chart)
        .map(({ title }) => title);
    // One more and one less; and one that stayed as it was.
    expect(titles(twelve)).toEqual(['Weten: vaker ja bij 1 van 2 zinnen', 'Doen: wie zegt ja?']);
    const fewer = fill(twelve, counts('maand-6', 'a', [6, 5, 1, 0]));
    expect(titles(fewer)).toEqual(['Weten: minder ja dan in het begin', 'Doen: wie zegt ja?']);
    expect(titles(fill(EMPTY, counts('vooraf', 'a', [1, 1, 2, 2])))).toEqual(['Weten: wie zegt ja?']);
    // The longest of them stand on one line.
    const sides = measure.sides.map((side) => ({ ...side, naam: 'Gesteund worden' }));
    const { title } = frameOf('figuur', false);
    for (const sheet of [twelve, fewer])
      for (const words of titles(sheet, { ...measure, sides }))
        expect(linesHigh(words, title), words).toBeLessThanOrEqual(title.height);
  });
  it.each([
    ['a group of four', fill(EMPTY, [[groupCell('vooraf'), '4'], ...counts('vooraf', 'a', [1, 1, 1, 1])])],
    [
      'four answers in a group of twelve',
      fill(EMPTY, [[groupCell('vooraf'), '12'], ...counts('vooraf', 'a', [1, 1, 1, 1])]),
    ],
    [
      'a group of four of which five answers were typed',
      fill(EMPTY, [[groupCell('vooraf'), '4'], ...counts('vooraf', 'a', [1, 1, 1, 2])]),
    ],
  ])('is not told of %s', (_, sheet) => {
    expect(outcomeOf(sheet, measure).rows[0]?.results).toEqual([{ kind: 'few' }]);
    expect(writeCsv(sheet, measure)).not.toMatch(/;1;/);
  });
  it('is told from five', () => {
    const five = fill(EMPTY, counts('vooraf', 'a', [1, 1, 1, 2]));
    expect(outcomeOf(five, measure)).toMatchObject({
      moments: [{ id: 'vooraf', group: 5 }],
      rows: [{ results: [{ kind: 'told', agree: 3, of: 5 }] }, { results: [{ kind: 'none' }] }, {}],
    });
  });
});

describe('what cannot be is told at its cell, and stays as it was typed', () => {
  it('more answers than took part, and what is no number', () => {
    const sheet = fill(twelve, [
      [answerCell('vooraf', 'a', 1), '7'],
      [answerCell('vooraf', 'b', 2), 'twee'],
    ]);
    expect(faultsIn(sheet, measure)).toEqual([
      { kind: 'no-number', cell: 'vooraf/b/2', text: 'twee' },
      { kind: 'too-many', cell: 'vooraf/a/4', given: 13, group: 12 },
    ]);
    expect(sheet.get('vooraf/b/2')).toBe('twee');
    expect(outcomeOf(sheet, measure).rows.map(({ results }) => results[0]?.kind)).toEqual(['none', 'none', 'told']);
    expect(writeCsv(sheet, measure)).not.toContain('vooraf;12;a');
    expect(faultsIn(twelve, measure)).toEqual([]);
  });
});

describe('pasting', () => {
  it('fills to the right and down', () => {
    const made = paste(EMPTY, measure, 'vooraf', { naam: 'b', answer: 3 }, '1\t2\r\n3\t4\r\n');
    expect([...(made as Sheet)]).toEqual([
      ['vooraf/b/3', '1'],
      ['vooraf/b/4', '2'],
      ['vooraf/c/3', '3'],
      ['vooraf/c/4', '4'],
    ]);
  });
  it.each([
    ['empty cells beside and below', '1\t2\t\t\n\t\t\t\r\n\r\n'],
    ['a mark of Unicode and zeros behind the comma', '\ufeff1,0\t2.00\n'],
    ['quotation marks', '"1"\t"2"'],
  ])('leaves out %s', (_, text) => {
    const made = paste(EMPTY, measure, 'vooraf', { naam: 'c', answer: 3 }, text);
    expect([...(made as Sheet)]).toEqual([
      ['vooraf/c/3', '1'],
      ['vooraf/c/4', '2'],
    ]);
  });
  it('keeps an empty cell between others empty, and a part of a whole as it was typed', () => {
    const made = paste(twelve, measure, 'vooraf', { naam: 'a', answer: 1 }, '\t4,5\t\t3');
    expect(measure.scale.map((_, i) => (made as Sheet).get(answerCell('vooraf', 'a', i + 1)))).toEqual([
      undefined,
      '4,5',
      undefined,
      '3',
    ]);
  });
  it('takes nothing over of what does not fit', () => {
    const at = { naam: 'c', answer: 4 };
    expect(paste(EMPTY, measure, 'vooraf', at, '1\n'.repeat(10_000))).toEqual({ kind: 'rows', given: 10_000, room: 1 });
    expect(paste(EMPTY, measure, 'vooraf', at, '1;2')).toEqual({ kind: 'columns', given: 2, room: 1 });
  });
});

describe('a table for a spreadsheet', () => {
  it('has the counts, and is read back as they were', () => {
    const text = writeCsv(twelve, measure);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\ufeffmoment;deelnemers;stelling;zin;niet;wat;veel;heel;antwoorden;eens',
      'vooraf;12;a;"Ik a; echt.";6;3;2;1;12;3',
    ]);
    const back = readCsv(text, measure)?.sheet ?? EMPTY;
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(twelve));
  });
  it('tells what it holds back, when it is written and when it is read', () => {
    expect(heldBack(twelve, measure)).toBe(0);
    expect(heldBack(EMPTY, measure)).toBe(0);
    const four = fill(EMPTY, [
      [groupCell('vooraf'), '4'],
      ...counts('vooraf', 'a', [3, 0, 0, 1]),
      ...counts('vooraf', 'b', [0, 4, 0, 0]),
      ...counts('vooraf', 'c', [0, 0, 0, 0]),
    ]);
    expect(heldBack(four, measure)).toBe(2);
    const back = readCsv(writeCsv(four, measure), measure);
    expect(back?.few).toBe(2);
    expect(back?.sheet.get(answerCell('vooraf', 'a', 1))).toBeUndefined();
    // What is wrong stands in no table.
    expect(heldBack(fill(twelve, [['vooraf/a/1', '60']]), measure)).toBe(1);
    expect(heldBack(fill(twelve, [['vooraf/a/1', 'zes']]), measure)).toBe(1);
  });
  it.each([
    ['commas', (cells: readonly string[]) => cells.join(',')],
    ['tabs', (cells: readonly string[]) => cells.join('\t')],
    ['empty columns beside it', (cells: readonly string[]) => `${cells.join(';')};;`],
  ])('is read as another spreadsheet saves it: with %s', (_, join) => {
    const ours = writeCsv(twelve, measure).replaceAll('Ik a; echt.', 'Ik a, echt.').replaceAll('; echt.', '. Echt.');
    const lines = ours
      .replace('\ufeff', '')
      .split('\r\n')
      .map((line) => join(line.split(';')));
    expect(Object.fromEntries(readCsv(lines.join('\n'), measure)?.sheet ?? EMPTY)).toEqual(Object.fromEntries(twelve));
  });
  it.each(['', 'a;b\n1;2', '{"soort":"meting"}', '\u0000\u0001'])('is refused where it is another: %j', (text) => {
    expect(readCsv(text, measure)).toBeUndefined();
    expect(readCsv(writeCsv(twelve, measure).replace('vooraf;12;a', 'vooraf;12;z'), measure)).toBeUndefined();
  });
});

it('adds one person to what stands there', () => {
  const one = new Map([['a', 2]]);
  const two = addPerson(addPerson(EMPTY, 'vooraf', one), 'vooraf', one);
  expect(Object.fromEntries(two)).toEqual({ 'vooraf/aantal': '2', 'vooraf/a/2': '2' });
});

it('comes on slides of at most three statements a table, each with its head, and is drawn by us or by Office', () => {
  const many = {
    ...measure,
    statements: ['a', 'b', 'c', 'd'].map((naam) => statement(naam, 'weet')),
  };
  const sheet = fill(
    EMPTY,
    ['a', 'b', 'c', 'd'].flatMap((naam) => counts('vooraf', naam, [1, 1, 2, 2])),
  );
  const outcome = outcomeOf(sheet, many);
  const { slides, drawings } = slidesOf(outcome, many, palettes.light, 'us');
  expect(slides.map(({ slug, table }) => [slug, table?.rows.length])).toEqual([
    ['uitkomst-weet', undefined],
    ['uitkomst-weet-tabel', 3],
    ['uitkomst-weet-tabel-2', 3],
  ]);
  expect(slides.flatMap(({ table }) => (table ? [table.rows[0]] : []))).toEqual([
    ['Zin', 'Vooraf'],
    ['Zin', 'Vooraf'],
  ]);
  expect(drawings.get('uitkomst-weet')?.match(/4 van 6/g)?.length).toBeGreaterThanOrEqual(4);
  const [office] = slidesOf(outcome, many, palettes.light, 'office').slides;
  expect(office?.chart?.series[0]?.told).toEqual(['4 van 6', '4 van 6', '4 van 6', '4 van 6']);
});
