import { describe, expect, it } from 'vitest';
import type { Catalogue, Piece } from '../../src/meeting/catalogue.ts';
import { type Programme, planMeeting } from '../../src/meeting/plan.ts';
import { everywhere, piece, smallCatalogue } from './small-catalogue.ts';

type Topics = Partial<Record<string, readonly (readonly Piece[])[]>>;

/** A meeting of these pieces, all topics chosen, in this many minutes. */
function plan(minutes: number, opening: readonly Piece[], closing: readonly Piece[], topics: Topics = {}): Programme {
  const group = (kind: string) =>
    (topics[kind] ?? []).map((pieces, index) => ({ title: `${kind} ${index + 1}`, number: index + 1, pieces }));
  const groups = {
    handvatten: group('handvatten'),
    medewerker: group('medewerker'),
    team: group('team'),
    casus: group('casus'),
  };
  const catalogue: Catalogue = {
    ...smallCatalogue,
    opening: everywhere({ title: 'Begin', pieces: opening }),
    closing: everywhere({ title: 'Slot', pieces: closing }),
    groups,
  };
  const all = [1, 2, 3, 4, 5, 6];
  const numbers = { handvatten: all, medewerker: all, team: all, casus: all };
  return planMeeting(catalogue, { room: 'leidinggevende', minutes, numbers });
}

const timesOf = ({ parts }: Programme) =>
  Object.fromEntries(parts.flatMap(({ slides }) => slides.map(({ piece: one, minutes }) => [one.slide.slug, minutes])));
const slugsOf = (programme: Programme) => Object.keys(timesOf(programme));
const end = piece('slot', 1, 2, 'needed');

describe('what comes in when there is more time than is needed', () => {
  it('is what is wanted most, wherever it stands', () => {
    const opening = [piece('waarom', 1, 3, 'needed'), piece('meer', 2, 5, 2)];
    const team = [[piece('kern', 1, 3, 'needed'), piece('tabel', 1, 5, 1)]];
    expect(slugsOf(plan(15, opening, [end], { team }))).toEqual(['waarom', 'kern', 'tabel', 'slot']);
  });

  it('is no later slide of a part whose earlier one does not fit, while other parts go on', () => {
    const opening = [piece('waarom', 1, 2, 'needed'), piece('lang', 2, 9, 1), piece('kort', 1, 1, 2)];
    const closing = [piece('gesprek', 1, 2, 3), end];
    expect(slugsOf(plan(10, opening, closing))).toEqual(['waarom', 'gesprek', 'slot']);
  });

  it('counts what is needed once', () => {
    const opening = [piece('waarom', 1, 6, 'needed'), piece('cijfers', 1, 2, 1)];
    expect(slugsOf(plan(11, opening, [end]))).toEqual(['waarom', 'cijfers', 'slot']);
  });

  it.each(['handvatten', 'medewerker', 'team'] as const)('is the same for every topic: %s', (kind) => {
    const topic = (n: number) => [piece(`kern-${n}`, 2, 3, 'needed'), piece(`vragen-${n}`, 1, 5, 1)];
    const opening = [piece('waarom', 1, 2, 'needed')];
    const questionsIn = (minutes: number) =>
      slugsOf(plan(minutes, opening, [end], { [kind]: [topic(1), topic(2)] })).filter((slug) => slug.startsWith('v'));
    expect(questionsIn(19)).toEqual([]);
    expect(questionsIn(20)).toEqual(['vragen-1', 'vragen-2']);
  });

  it('is of cases one by one', () => {
    const casus = (n: number) => [piece(`kern-${n}`, 2, 3, 'needed'), piece(`vragen-${n}`, 1, 5, 1)];
    const programme = plan(15, [piece('waarom', 1, 2, 'needed')], [end], { casus: [casus(1), casus(2)] });
    expect(slugsOf(programme).filter((slug) => slug.startsWith('v'))).toEqual(['vragen-1']);
  });
});

describe('what is left out when there is too little time', () => {
  it.each(['handvatten', 'medewerker', 'team'] as const)('is the last of %s, never a case', (kind) => {
    const kern = (n: number) => [piece(`kern-${n}`, 4, 5, 'needed')];
    const programme = plan(10, [piece('waarom', 1, 2, 'needed')], [end], {
      [kind]: [kern(1), kern(2)],
      casus: [[piece('casus', 4, 5, 'needed')]],
    });
    expect(slugsOf(programme)).toEqual(['waarom', 'kern-1', 'casus', 'slot']);
    expect(programme.left.map(({ title }) => title)).toEqual([`${kind} 2`]);
    expect(programme.leastForAll).toBe(1 + 4 + 4 + 4 + 1);
  });
});

describe('the minutes of each slide', () => {
  const talk = piece('gesprek', 2, 6, 'needed', true);

  it('are the usual ones where these fill the time, with a talk or without', () => {
    expect(timesOf(plan(15, [piece('waarom', 1, 5, 'needed')], [talk, piece('slot', 1, 4, 'needed')]))).toEqual({
      waarom: 5,
      gesprek: 6,
      slot: 4,
    });
    expect(timesOf(plan(15, [piece('waarom', 1, 5, 'needed')], [piece('slot', 1, 10, 'needed')]))).toEqual({
      waarom: 5,
      slot: 10,
    });
  });

  it('are cut most where most can be cut, and what rounding leaves goes to who came shortest', () => {
    const [least, more] = [piece('waarom', 1, 4, 'needed'), piece('slot', 1, 8, 'needed')];
    // 2 minutes above the least, of 3 and 7 that are asked for: 0.6 and 1.4.
    expect(timesOf(plan(4, [least], [more]))).toEqual({ waarom: 2, slot: 2 });
    const three = [piece('een', 1, 2, 'needed'), piece('twee', 1, 6, 'needed'), piece('drie', 2, 2, 'needed')];
    // 0.33, 1.67 and nothing.
    expect(timesOf(plan(6, three, []))).toEqual({ een: 1, twee: 3, drie: 2 });
  });

  it('go to the first where all come equally short', () => {
    const equal = ['een', 'twee', 'drie'].map((slug) => piece(slug, 1, 3, 'needed'));
    expect(timesOf(plan(4, equal, []))).toEqual({ een: 2, twee: 1, drie: 1 });
  });

  it('grow for the talk alone until it has doubled, then for all, three times as much for the talk', () => {
    const inTime = (minutes: number) => timesOf(plan(minutes, [piece('waarom', 1, 4, 'needed')], [talk]));
    expect(inTime(16)).toEqual({ waarom: 4, gesprek: 12 });
    // 7 over, by 4 and 3 × 6.
    expect(inTime(17)).toEqual({ waarom: 5, gesprek: 12 });
    expect(inTime(32)).toEqual({ waarom: 8, gesprek: 24 });
  });

  it('leave time to spare when more than a quarter of it is asked for by nothing', () => {
    const spareIn = (minutes: number) =>
      plan(minutes, [piece('waarom', 1, 5, 'needed')], [piece('slot', 1, 10, 'needed')]).spare;
    expect(spareIn(20)).toBe(false);
    expect(spareIn(21)).toBe(true);
  });
});
