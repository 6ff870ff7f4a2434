import { describe, expect, it } from 'vitest';
import { record, searchIn, section } from './few.ts';

/** What is shown of the one text that answers, the hits between brackets. */
function shown(query: string, ...passages: Parameters<typeof section>[1][]): string {
  const search = searchIn([
    record('/tekst/', { description: 'Waar het over gaat.', sections: [section('', ...passages)] }),
  ]);
  return (
    search
      .ask(query)
      .results[0]?.excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('')
      // A sentence ends with its space, and a gap begins with one.
      .replace(/ +/g, ' ') ?? ''
  );
}
const words = (count: number, of = 'woord') =>
  Array.from({ length: count }, (_, i) => `${of}${'abcdefgh'[i % 8]}`).join(' ');

describe('the sentence that answers', () => {
  it('stands first, with a mark where something stood before it and where more follows', () => {
    expect(shown('slapen', `Eerst iets anders. Wie slecht kan slapen, wordt moe. ${words(16)}. Het einde.`)).toBe(
      `… Wie slecht kan [slapen], wordt moe. ${words(16)}. … `,
    );
    expect(shown('slapen', 'Wie slecht kan slapen, wordt moe.')).toBe('Wie slecht kan [slapen], wordt moe.');
  });

  it('is the one with most of the question, and of two alike the first', () => {
    expect(shown('slapen piekeren', 'Slapen is fijn. Piekeren kost kracht bij slapen.')).toMatch(/^… \[Piekeren\]/);
    expect(shown('slapen', 'Slapen is fijn. Slapen is goed.', 'Slapen helpt.')).toMatch(/^\[Slapen\] is fijn/);
  });

  it('grows by the sentences after it until it says enough', () => {
    const long = shown('slapen', `Slapen helpt. ${words(8)}. ${words(8, 'zin')}. ${words(8, 'slot')}.`);
    expect(long).toContain(`${words(8, 'zin')}.`);
    expect(long).not.toContain('slota');
  });

  it('is cut where it is too long, around the hit', () => {
    const text = shown('slapen', `${words(50)} slapen ${words(50, 'eind')}.`);
    expect(text).toMatch(/^… woord.*\[slapen\] eind.* … $/);
    expect(text.split(' ').filter((word) => /\w/.test(word))).toHaveLength(38);
    expect(text.indexOf('[slapen]')).toBeLessThan(text.length / 2);
    const early = shown('slapen', `${words(5)} slapen ${words(60, 'eind')}.`);
    expect(early).toMatch(/^woorda.*\[slapen\].* … $/);
  });

  it('brings the one along that takes it back, however far below', () => {
    const back = 'Dat mag nu niet meer.';
    expect(shown('verslag', `Je kreeg een verslag. ${words(20)}. ${words(20, 'zin')}. ${back}`)).toBe(
      `Je kreeg een [verslag]. ${words(20)}. … ${back}`,
    );
    expect(shown('verslag', `Je kreeg een verslag. ${words(20)}. ${back} Nog iets.`)).toMatch(/niet meer\. … $/);
  });

  it('has its label before it, and counts the label too', () => {
    const rows = [
      { label: 'Wel doen', text: 'Vraag naar het werk.' },
      { label: 'Niet doen', text: 'Vraag naar de klacht.' },
    ];
    expect(shown('klacht', ...rows)).toBe('Niet doen: Vraag naar de [klacht].');
    expect(shown('wel doen vraag', ...rows)).toMatch(/^Wel doen: /);
  });

  it('is the description where no passage has a word of the question', () => {
    const search = searchIn([
      record('/tekst/', {
        title: 'Slapen',
        description: 'Waar het over gaat.',
        sections: [section('', 'Over iets anders.')],
      }),
    ]);
    expect(
      search
        .ask('slapen')
        .results[0]?.excerpt.map(({ text }) => text)
        .join(''),
    ).toBe('Waar het over gaat.');
  });

  it('is the begin of a section that only its heading answers for', () => {
    const search = searchIn([
      record('/tekst/', { title: 'Tekst', sections: [section('', 'Vooraf.'), section('Beter slapen', 'Ga op tijd.')] }),
    ]);
    const [found] = search.ask('beter slapen').results;
    expect(found?.href).toBe('/tekst/#beter-slapen');
    expect(found?.section.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Beter', 'slapen']);
    expect(found?.excerpt.map(({ text }) => text).join('')).toBe('Ga op tijd.');
  });
});
