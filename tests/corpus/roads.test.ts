import { describe, expect, it } from 'vitest';
import { roadOf } from '../../src/corpus/roads.ts';
import { AUDIENCES } from '../../src/document/vocabulary.ts';
import { guide } from '../../src/guide.ts';

describe('the road of a reader', () => {
  it.each(AUDIENCES)('%s: a few steps, each a page of the site', (audience) => {
    const { start, steps } = roadOf(guide().corpus, audience);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(new Set([...steps, start].map((page) => page.id)).size).toBeGreaterThanOrEqual(steps.length);
  });

  it('of a manager runs along the five handvatten in order', () => {
    expect(roadOf(guide().corpus, 'leidinggevende').steps.map((page) => page.matter.nummer)).toEqual([1, 2, 3, 4, 5]);
  });
});
