import { expect, it } from 'vitest';
import { moments } from '../../content/figuren/traject.ts';
import { guide } from '../../src/guide.ts';
import { span } from '../../src/strings/traject.ts';

it('draws the moments that the publication plans, each as long after the one before as it says', () => {
  const { traject } = guide().corpus.publication;
  expect(moments.map(({ naam, after, all }) => ({ naam, after, all }))).toEqual(
    traject?.momenten.map(({ naam, na, rol }) => ({
      naam,
      after: na.aantal === 0 ? 'begin' : span(na.aantal, na.eenheid),
      all: rol.length === 0 || rol.length === traject.rollen.length,
    })),
  );
});
