import type { Corpus } from './corpus.ts';
import { statementsIn } from './statements.ts';

/** What the publication measures, as plain data for a browser; undefined where it measures nothing. */
export function measureOf({ publication, pages }: Corpus) {
  const { meting } = publication;
  const form = meting && pages.get(meting.formulier);
  if (!meting || !form) return undefined;
  return {
    statements: statementsIn(form).map(({ attributes: { naam, zin, over, naar } }) => ({ naam, zin, over, naar })),
    scale: meting.schaal,
    agree: meting.eens,
    sides: meting.kanten,
    moments: meting.momenten,
    least: meting.minstens,
  };
}
