import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/figures/measure.ts';
import { guide } from '../../../src/guide.ts';
import { wordsOf } from '../../../src/slides/plain.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { all, attribute, only } from '../office.ts';
import { openPptx, shapesOf } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

const { corpus } = guide();
const DECKS = [...corpus.decks.values()].map((deck) => ({ id: deck.id, made: toPresentation(corpus, deck, stubDraw) }));
const EMU = 12_700;
/** The room around text that Office keeps by itself, in points: at the sides, and above and below. */
const INSET = { side: 7.2, above: 3.6 };

/** The place of notes on their page, in points, with the size of their letters and the room above a paragraph. */
function placeOfNotes(written: Uint8Array) {
  const master = openPptx(written).root('ppt/notesMasters/notesMaster1.xml');
  const place = shapesOf(master).find((shape) => all(shape, 'a:p').length > 0);
  const [size] = place ? all(place, 'a:ext').filter((one) => attribute(one, 'cx') !== undefined) : [];
  const level = only(only(master, 'p:notesStyle'), 'a:lvl1pPr');
  const inPoints = (name: string) => Number(size && attribute(size, name)) / EMU;
  return {
    width: inPoints('cx') - 2 * INSET.side,
    height: inPoints('cy') - 2 * INSET.above,
    size: Number(attribute(only(level, 'a:defRPr'), 'sz')) / 100,
    before: Number(attribute(only(only(level, 'a:spcBef'), 'a:spcPts'), 'val')) / 100,
  };
}

describe.each(DECKS)('the notes of $id', ({ made }) => {
  it('fit their page, so that nothing of them is cut where one prints it', () => {
    const { width, height, size, before } = placeOfNotes(writePptx(made));
    // As wide as letters of ours, which are wider than most; a line is a fifth higher than its letters.
    const high = (text: string) => countLines(text, { size, weight: 400 }, width) * size * 1.2 + before;
    const cut = made.slides.flatMap(({ title, notes }) => {
      const used = notes.reduce((sum, one) => sum + high(wordsOf(one)), 0);
      return used > height ? [`${title}: ${Math.round(used)} of ${Math.round(height)}`] : [];
    });
    expect(cut).toEqual([]);
  });
});
