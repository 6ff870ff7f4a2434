import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, readMeeting, writeChoice } from '../../src/meeting/choice.ts';
import { NO_EDITS } from '../../src/meeting/edits.ts';
import { NO_OWN, OWN_LIMITS, type Own, ownFrom, readFields } from '../../src/meeting/own.ts';
import {
  CONTACTS_SLIDE,
  contactsPieces,
  OWN_PARTS,
  overfull,
  ownParts,
  STORY_PART,
} from '../../src/meeting/own-parts.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';
import { wordsOf } from '../../src/slides/plain.ts';
import { textFits } from '../../src/slides/set-text.ts';
import { anyChoice } from './any-choice.ts';
import { smallCatalogue, smallOffer } from './small-catalogue.ts';

const first = firstChoice(smallOffer);
const story = { verhaal: 'Het begon klein.\nToen kwam het erop aan.', 'verhaal-vraag': 'Wat doe jij?' };
const filled = ownFrom({
  organisatie: 'De Werkplaats',
  'wie-1': 'HR',
  'naam-1': 'Iemand van HR',
  'nummer-1': '010 000 00 00',
  'wie-2': 'Bedrijfsarts',
  ...story,
  'dia-2': 'Zo doen wij dat',
  'punten-2': '• bellen\n• langskomen',
});
const slugs = (own: Own, minutes = 60) =>
  slidesOfMeeting(
    smallCatalogue,
    { ...first, minutes },
    planMeeting(smallCatalogue, { ...first, minutes }, own),
    own,
  ).map(({ slug }) => slug);

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constant('•\twoord\no\ttwee'));
const anyFields = fc.dictionary(
  fc.constantFrom(
    'organisatie',
    'spreker',
    'datum',
    'wie-1',
    'naam-1',
    'nummer-3',
    'verhaal',
    'dia-1',
    'dia-8',
    'punten-8',
  ),
  anyText,
);

describe('what is typed for a meeting', () => {
  it('is one line, without control characters and no longer than fits', () => {
    const { organisation } = ownFrom({ organisatie: `  Een\u0000 naam\n${'ë'.repeat(90)}` });
    expect([...organisation]).toHaveLength(OWN_LIMITS.line);
    expect(organisation).toMatch(/^Een naam ë+$/);
  });

  it('loses what a word processor leaves unseen in it, and keeps signs that are made of some', () => {
    const { slides } = ownFrom({ 'dia-1': '\ufeffArbeids\u00addes\u200bkundige \u202e👩🏽\u200d⚕️', 'punten-1': 'dag' });
    expect(slides[0]?.title).toBe('Arbeidsdeskundige 👩🏽\u200d⚕️');
  });

  it('loses the marks of a list from a word processor, and empty lines', () => {
    const { slides } = ownFrom({ 'dia-1': 'Lijst', 'punten-1': '•\tEen\r\n\r\no\tTwee\n1. Drie\n- Vier\v– Vijf' });
    expect(slides[0]?.points).toEqual(['Een', 'Twee', 'Drie', 'Vier', 'Vijf']);
    const word = '\uF0B7\tEen\r§\tTwee\rØ\tDrie\ra.\tVier\riv)\tVijf\rHR\tkamer\u00A03';
    expect(ownFrom({ 'punten-1': word }).slides[0]?.points).toEqual([
      'Een',
      'Twee',
      'Drie',
      'Vier',
      'Vijf',
      'HR kamer 3',
    ]);
  });

  it('is passed over where it is no text, no date or no logo', () => {
    expect(readFields({ spreker: 3, organisatie: 'A', lang: 'x'.repeat(500_000) })).toEqual({ organisatie: 'A' });
    expect(readFields('woord')).toEqual({});
    expect(
      ownFrom({ datum: 'morgen', logo: 'data:image/svg+xml,<svg onload=alert(1)>', 'logo-verhouding': '2' }),
    ).toEqual(NO_OWN);
    const logo = { logo: 'data:image/png;base64,AAAA', 'logo-verhouding': '2' };
    expect(ownFrom(logo).logo).toMatchObject({ ratio: 2, alt: '' });
    expect(ownFrom({ ...logo, organisatie: 'De Werkplaats' }).logo?.alt).toBe('Logo van De Werkplaats');
    expect(ownFrom({ ...logo, organisatie: 'De Werkplaats', 'logo-naam': 'Een hamer' }).logo?.alt).toBe('Een hamer');
  });
});

describe('a meeting with something of one’s own', () => {
  it('tells a case up to its question, then the slides, and names whom to turn to before the last', () => {
    const shown = slugs(filled);
    expect(shown.filter((slug) => slug.startsWith('eigen'))).toEqual([
      STORY_PART,
      'eigen-vraag',
      'eigen-2',
      CONTACTS_SLIDE,
    ]);
    expect(shown.at(-1)).toBe('afspraken');
  });

  it('names only who has a name or a number', () => {
    const contacts = slidesOfMeeting(smallCatalogue, first, planMeeting(smallCatalogue, first, filled), filled).find(
      ({ slug }) => slug === CONTACTS_SLIDE,
    );
    expect(contacts?.table?.rows.slice(1)).toEqual([['HR', 'Iemand van HR', '010 000 00 00']]);
  });

  it('says what to do with each of its slides, in sentences to speak', () => {
    const pieces = ownParts(filled).flatMap(({ part }) => part.pieces);
    for (const { slide } of pieces)
      expect(slide.notes.map(wordsOf).join(' ').split(' ').length, slide.slug).toBeGreaterThanOrEqual(25);
  });

  it('takes the minutes chosen, whatever is typed, and tells what fell out', () => {
    fc.assert(
      fc.property(anyChoice, anyFields, (choice, fields) => {
        const own = ownFrom(fields);
        const { parts, left } = planMeeting(smallCatalogue, choice, own);
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(choice.minutes);
        const shown = parts.filter(({ kind }) => kind === 'own').length;
        const gone = left.filter(({ pieces }) => pieces.some(({ slide }) => OWN_PARTS.includes(slide.slug))).length;
        expect(shown + gone).toBe(ownParts(own).length);
      }),
    );
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`dia-${i + 1}`, `Dia ${i + 1}`]));
    const { left } = planMeeting(smallCatalogue, { ...first, minutes: 15 }, ownFrom({ ...many, ...story }));
    expect(left.map(({ title }) => title)).toContain('Dia 8');
  });

  it('can be moved and given minutes by an address that says nothing of what is in it', () => {
    const edits = { ...NO_EDITS, order: [STORY_PART], minutes: { [STORY_PART]: 12 } };
    const address = writeChoice({ ...first, edits });
    const { choice, troubles } = readMeeting(address, smallCatalogue);
    expect(troubles).toEqual([]);
    expect(planMeeting(smallCatalogue, choice, filled).parts[1]).toMatchObject({ name: STORY_PART, minutes: 12 });
    expect(planMeeting(smallCatalogue, choice).parts.every(({ kind }) => kind !== 'own')).toBe(true);
  });

  it('goes on on a next slide where it does not fit, and loses nothing', () => {
    const long = 'Een lang punt dat over meer dan een regel loopt '.repeat(2).trim();
    const points = Array.from({ length: 6 }, (_, i) => `${i} ${long}`);
    const name = (n: number) => `${n} Een heel lange naam die de hele regel vult tot zestig`;
    const people = [1, 2, 3, 4].map((n) => [`naam-${n}`, name(n)] as const);
    const who = [1, 2, 3, 4].map((n) => [`wie-${n}`, name(n)] as const);
    const where = [1, 2, 3, 4].map((n) => [`nummer-${n}`, '06 12345678, kamer 3.45 achter'] as const);
    const contacts = Object.fromEntries([...people, ...who, ...where]);
    const own = ownFrom({ 'dia-1': 'Vol', 'punten-1': points.join('\n'), ...contacts });
    const pieces = [...(ownParts(own)[0]?.part.pieces ?? []), ...contactsPieces(own)].map(({ slide }) => slide);
    expect(pieces.map(({ title }) => title)).toEqual([
      'Vol',
      'Vol (vervolg)',
      'Bij wie kun je hier terecht?',
      'Bij wie kun je hier terecht? (vervolg)',
    ]);
    expect(pieces.every((one) => textFits(one, one.layout))).toBe(true);
    expect(pieces.flatMap(({ paragraphs }) => paragraphs.map(wordsOf))).toEqual(points);
    const named = pieces.flatMap(({ table }) => table?.rows.slice(1).map((row) => JSON.stringify(row)) ?? []);
    expect([1, 2, 3, 4].every((n) => named[n - 1]?.includes(name(n)))).toBe(true);
  });

  it('can be left out, slide by slide, by an address', () => {
    const { choice, troubles } = readMeeting('?zonder=eigen-2,eigen-vraag,eigen-contacten', smallCatalogue);
    expect(troubles).toEqual([]);
    const shown = slidesOfMeeting(smallCatalogue, choice, planMeeting(smallCatalogue, choice, filled), filled);
    expect(shown.map(({ slug }) => slug).filter((slug) => slug.startsWith('eigen'))).toEqual([STORY_PART]);
  });

  it('tells of a slide for which more was typed than it takes', () => {
    expect(overfull({ ...story, 'dia-2': 'Zo doen wij dat', 'punten-2': '• bellen\n• langskomen' })).toEqual([]);
    const forty = Array.from({ length: 40 }, (_, i) => `Punt ${i}`).join('\n');
    expect(overfull({ 'dia-3': 'Veertig', 'punten-3': forty })).toEqual(['Veertig']);
    expect(overfull({ 'dia-3': 'Lang', 'punten-3': 'a '.repeat(60) })).toEqual(['Lang']);
    expect(overfull({ 'verhaal-titel': 'Hier', verhaal: 'Een.\nTwee.\nDrie.\nVier.' })).toEqual(['Hier']);
  });
});

describe('two cases', () => {
  const two = {
    ...smallCatalogue,
    offer: { ...smallOffer, groups: smallOffer.groups.map((g) => (g.id === 'casus' ? { ...g, most: 2 } : g)) },
  };
  const read = (search: string) => readMeeting(search, two);

  it('can be chosen, and no third', () => {
    const { choice, troubles } = read('?handvatten=1&casus=6,2,4');
    expect(choice.numbers['casus']).toEqual([2, 6]);
    expect(troubles).toMatchObject([{ name: 'casus', received: '4' }]);
    expect(planMeeting(two, choice).parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['casus-2', 'casus-6']),
    );
  });

  it('are one where there is no time for both', () => {
    const { parts, left } = planMeeting(two, read('?minuten=15&handvatten=geen&casus=2,6').choice);
    const names = parts.map(({ name }) => name);
    expect(names).toContain('casus-2');
    expect(left.length + names.filter((name) => name.startsWith('casus')).length).toBe(2);
  });
});
