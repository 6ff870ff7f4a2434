import { describe, expect, it } from 'vitest';
import { calledIn } from '../../src/browser/choosing/rows.ts';
import { pageById } from '../../src/corpus/corpus.ts';
import { readableText } from '../../src/corpus/words.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';

const { corpus } = guide();

describe('whom chosen rows name', () => {
  it('is each once, in their order, with all that led there', () => {
    const rows = [
      { name: 'Twijfel', others: ['HR, arbeidsdeskundige', 'Meedenken'] },
      { name: 'Ruzie', others: ['HR'] },
    ];
    expect(calledIn(rows)).toEqual([
      { who: 'HR', why: ['Twijfel', 'Ruzie'] },
      { who: 'Arbeidsdeskundige', why: ['Twijfel'] },
    ]);
    expect(calledIn([])).toEqual([]);
  });
});

/** The tables of which one chooses more than one row, with their page. */
const lists = [...corpus.pages.values()].flatMap((page) =>
  [...walk(page.root)].flatMap((node) =>
    node.type === 'tabel' && node.attributes.kies === 'meer' ? [[page.id, node] as const] : [],
  ),
);

it.each(lists)('%s has a place to write for everybody its table names', (id, table) => {
  const rows = (table.children[0]?.children ?? []).slice(1).map(({ children }) => {
    const [name = '', ...others] = children.map((cell) => readableText(corpus, cell).trim());
    return { name, others };
  });
  const labels = [...walk(pageById(corpus, id).root)].flatMap((node) =>
    node.type === 'invulveld' ? [node.attributes.label.toLowerCase()] : [],
  );
  const called = calledIn(rows);
  expect(called.length).toBeGreaterThan(4);
  for (const { who } of called)
    expect(
      labels.some((label) => label.startsWith(who.toLowerCase())),
      who,
    ).toBe(true);
});
