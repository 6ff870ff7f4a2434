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
      .join('') ?? ''
  );
}

describe('what answers', () => {
  it('is shown whole, so that nothing is cut off that takes it back', () => {
    const text = 'Je kreeg vroeger een verslag. Dat was prettig, zei bijna iedereen die het las. Dat mag nu niet meer.';
    expect(shown('verslag', text)).toBe(text.replace('verslag', '[verslag]'));
  });

  it('is the paragraph with most of the question, and of two alike the first', () => {
    expect(shown('slapen piekeren', 'Slapen is fijn.', 'Piekeren kost kracht bij slapen.')).toMatch(/^\[Piekeren\]/);
    expect(shown('slapen', 'Slapen is fijn.', 'Slapen helpt.')).toBe('[Slapen] is fijn.');
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
