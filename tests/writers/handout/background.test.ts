import { expect, it } from 'vitest';
import { guide } from '../../../src/guide.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { makeHandoutPdf } from '../../../src/writers/handout/pdf.ts';
import { LETTERS } from '../../../src/writers/typst/columns.ts';
import { site } from '../typst/small-corpus.ts';

const { corpus } = guide();

it('divides a table behind a slide by the letters of the column it stands in, so that a short word stays whole', async () => {
  const sources: string[] = [];
  const watched: typeof compile = (document) => {
    sources.push(document.source);
    return compile(document);
  };
  const deck = corpus.decks.get('informatiebijeenkomst');
  if (deck === undefined) throw new Error('There is no such deck.');
  await makeHandoutPdf(watched, corpus, deck, 'spreker', site);
  const [, behind = ''] = sources.join('\n').split('#background(title');
  const tables = [...behind.matchAll(/data-table\(columns: \(([\d, ]+)\)[^[]*/g)];
  const inColumn = tables.filter(([call]) => !call.includes('over: true'));
  expect(inColumn.length).toBeGreaterThan(3);
  for (const [, shares = ''] of inColumn) {
    const letters = shares.split(',').reduce((sum, share) => sum + Number(share), 0);
    expect(letters).toBeLessThanOrEqual(LETTERS.column + 2);
  }
});
