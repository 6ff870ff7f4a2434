import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/meeting/catalogue.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { everywhere, piece, smallCatalogue } from './small-catalogue.ts';

/** The minutes each slide gets in a meeting that begins with these and ends with one slide of a minute. */
function minutesOf(opening: readonly Piece[], minutes: number): Readonly<Record<string, number>> {
  const programme = planMeeting(
    {
      ...smallCatalogue,
      opening: everywhere({ title: 'Begin', pieces: opening }),
      closing: everywhere({ title: 'Slot', pieces: [piece('slot', 1, 1, 'needed')] }),
    },
    { room: 'werkgever', minutes, numbers: { handvatten: [], medewerker: [], team: [], casus: [] } },
  );
  const slides = programme.parts.flatMap((part) => part.slides);
  return Object.fromEntries(slides.map((one) => [one.piece.slide.slug, one.minutes]));
}

describe('the time of a meeting', () => {
  it('that is short of the usual takes most from what can miss most, and nothing from what cannot', () => {
    const pieces = [piece('vast', 5, 5, 'needed'), piece('ruim', 2, 10, 'needed'), piece('krap', 2, 4, 'needed')];
    expect(minutesOf(pieces, 15)).toEqual({ vast: 5, ruim: 6, krap: 3, slot: 1 });
  });

  it('that is left goes to the talk alone as long as it is no more than the talk itself takes', () => {
    const pieces = [piece('kern', 2, 4, 'needed'), piece('vragen', 3, 10, 'needed', true)];
    expect(minutesOf(pieces, 25)).toEqual({ kern: 4, vragen: 20, slot: 1 });
    // 15 minutes left: 30 parts of weight to the talk, 4 and 1 to the rest.
    expect(minutesOf(pieces, 30)).toEqual({ kern: 6, vragen: 23, slot: 1 });
  });

  it('goes by what the slides usually take where nothing is talked about', () => {
    expect(minutesOf([piece('een', 1, 3, 'needed'), piece('twee', 1, 6, 'needed')], 20)).toEqual({
      een: 6,
      twee: 12,
      slot: 2,
    });
  });

  it('that cannot be divided evenly goes to the first of equals', () => {
    const pieces = ['een', 'twee', 'drie'].map((slug) => piece(slug, 1, 4, 'needed', true));
    expect(minutesOf(pieces, 15)).toEqual({ een: 5, twee: 5, drie: 4, slot: 1 });
  });

  it('lets in what is wanted most first, and no later slide of a part without the one before it', () => {
    const pieces = [piece('eerst', 1, 2, 'needed'), piece('klein', 1, 2, 2), piece('groot', 5, 30, 1)];
    expect(Object.keys(minutesOf(pieces, 20))).toEqual(['eerst', 'slot']);
    expect(Object.keys(minutesOf(pieces, 35))).toEqual(['eerst', 'klein', 'groot', 'slot']);
    // What fits to the minute is in.
    expect(Object.keys(minutesOf(pieces, 33))).toEqual(['eerst', 'groot', 'slot']);
  });

  it('is spare where more than a quarter of it is asked for by nothing', () => {
    const spare = (minutes: number, usual: number) =>
      planMeeting(
        { ...smallCatalogue, opening: everywhere({ title: '', pieces: [piece('een', 1, usual, 'needed')] }) },
        { room: 'werkgever', minutes, numbers: { handvatten: [], medewerker: [], team: [], casus: [] } },
      ).spare;
    // The closing usually takes 10 minutes.
    expect([spare(40, 20), spare(40, 19)]).toEqual([false, true]);
  });
});
