import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/corpus/words.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';

/** Three screens of a phone of 390 × 844: Kern, a table and some sentences to say. */
const MOST = 350;

const { corpus } = guide();
const aids = [...corpus.pages.values()].filter(({ id }) => id === 'handreiking' || id.startsWith('handreiking/'));

describe.each(aids.map((page) => [page.id, page] as const))('%s', (_, page) => {
  // A note is said to a room, and stands on no page.
  const blocks = page.root.children.filter(({ type }) => type !== 'notitie');
  const first = blocks.findIndex(({ type }) => type === 'verdieping');

  it('says what to do now in three screens of a phone, before any background', () => {
    expect(first).toBeGreaterThan(0);
    const words = blocks
      .slice(0, first)
      .flatMap((block) => readableText(corpus, block).split(/\s+/))
      .filter((word) => /\p{L}|\p{N}/u.test(word));
    expect(words.length).toBeLessThanOrEqual(MOST);
  });

  it('keeps what one asks and whom one calls out of what is folded', () => {
    const folded = blocks.filter(({ type }) => type === 'verdieping').flatMap((block) => [...walk(block)]);
    const now = folded.filter(({ type }) => ['vragen', 'checklist', 'crisis', 'zeg', 'tip'].includes(type));
    expect(now.map(({ type, position }) => `${type} op regel ${position.start.line}`)).toEqual([]);
  });
});

describe('what one says', () => {
  it('stands ready in those three screens of every handvat and ingredient', () => {
    const without = aids
      .filter(({ matter }) => matter.soort === 'handvat' || matter.soort === 'ingredient')
      .filter(({ root }) => {
        const first = root.children.findIndex(({ type }) => type === 'verdieping');
        const top = root.children.slice(0, first).flatMap((block) => [...walk(block)]);
        return !top.some(({ type }) => type === 'zeg');
      });
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('a page written to a manager', () => {
  it('asks her own questions of herself', () => {
    const hers = [...corpus.pages.values()].filter(({ matter }) => matter.publiek.join() === 'leidinggevende');
    const aside = hers.filter(({ root }) =>
      [...walk(root)].some((node) => node.type === 'vragen' && node.attributes.voor === 'leidinggevende'),
    );
    expect(hers.length).toBeGreaterThan(10);
    expect(aside.map(({ id }) => id)).toEqual([]);
  });
});
