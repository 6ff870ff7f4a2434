import { describe, expect, it } from 'vitest';
import { problemsOf, soundFiles } from './broken.ts';

const deck = (slides: string, more = '') => `---
titel: Een presentatie om mee te proeven
beschrijving: Een korte presentatie die aan alle regels voldoet, zodat één fout erin opvalt.
voor: wie wil proeven
publiek: [leidinggevende]
minuten: 12
herzien: 2026-11-22
${more}
---

${slides}
`;
const of = (rule: string, what: Partial<Parameters<typeof problemsOf>[0]>) =>
  problemsOf({ files: {}, ...what }).filter((problem) => problem.rule === rule);
const messages = (rule: string, what: Partial<Parameters<typeof problemsOf>[0]>) =>
  of(rule, what).map(({ message }) => message);

describe('questions', () => {
  it.each([
    [1, '<Vragen> heeft 1 vraag.'],
    [2, '<Vragen> heeft 2 vragen.'],
    [6, '<Vragen> heeft 6 vragen.'],
  ])('%i of them are too few or too many', (count, message) => {
    const text = `<Vragen voor="team">\n\n${'- Wat helpt?\n'.repeat(count)}\n</Vragen>\n`;
    expect(messages('vragen', { text })).toEqual([message]);
  });
});

describe('the words of a link', () => {
  it.each([
    ['lees meer over steun', 0],
    ['deze pagina over steun', 0],
    ['Lees meer', 1],
    ['klik hier', 1],
    ['deze pagina', 1],
  ])('“%s”', (words, count) => {
    expect(of('links', { text: `Kijk op [${words}](https://www.voorbeeld.nl).\n` })).toHaveLength(count);
  });
});

describe('a bare number', () => {
  const ledger = (facts: Readonly<Record<string, string>>) =>
    Object.entries(facts)
      .map(([id, text]) => {
        const number = /\d+/.exec(text)?.[0];
        return `${id}: { tekst: ${text}, getal: "${number}", wat: Hoe lang het duurt, bron: werkwijzer 1.1, jaar: 2020 }\n`;
      })
      .join('');

  it('is told from two digits on, with every fact that it may be', () => {
    const found = of('kaal-getal', {
      text: 'Dat duurt 5 keer, en 48 keer, en 480 keer.\n',
      files: { 'content/feiten.yaml': ledger({ kort: '5 dagen', een: '48 dagen', twee: '48 weken' }) },
    });
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'Het getal "48" staat los in de tekst, maar ook in feiten.yaml.',
        'Gebruik <Feit id="een" /> (48 dagen) of <Feit id="twee" /> (48 weken).',
      ],
    ]);
  });
});

describe('a deck', () => {
  const dia = (titel: string, more = '') => `<Dia titel="${titel}" minuten="6"${more}>\n\nTekst.\n\n</Dia>\n\n`;
  const slides = (text: string, more = '') => ({ files: { 'slides/proef.mdx': deck(text, more) } });

  it('has no two slides of one title', () => {
    expect(messages('dia-opbouw', slides(dia('Werk') + dia('Werk')))).toEqual([
      'Er is al een dia met de titel “Werk”.',
    ]);
    expect(messages('dia-opbouw', slides(dia('Werk') + dia('Thuis')))).toEqual([]);
  });

  it('takes what is there, and is told how often that is', () => {
    const neem = (wat: string) => `${dia('Werk')}<Neem uit="proef" wat="${wat}" welke="2" minuten="6" />\n`;
    expect(messages('dia-opbouw', slides(neem('kern')))).toEqual([
      'Op de pagina "proef" staat kern één keer; nummer 2 is er niet.',
    ]);
    expect(messages('dia-opbouw', slides(neem('tabel')))).toEqual([
      'Op de pagina "proef" staat voor dit publiek geen tabel.',
    ]);
  });

  it('takes the minutes it says, each shorter version too, told at that version', () => {
    expect(of('dia-minuten', slides(dia('Werk', ' in="6 7"') + dia('Thuis'), 'korter: [6, 7]'))).toMatchObject([
      { line: 8, column: 13, message: 'De dia’s met in="7" duren samen 6 minuten in plaats van 7.' },
    ]);
    expect(messages('dia-minuten', slides(dia('Werk')))).toEqual([
      'De dia’s duren samen 6 minuten, maar de presentatie duurt 12.',
    ]);
  });

  it('leaves five minutes free from half an hour on, and has a talk of five in each version', () => {
    const long = (minutes: number, ask: number) => {
      const talk = `<Dia titel="Praat" minuten="${ask}" opmaak="vraag">\n\n- Wat helpt?\n\n</Dia>\n`;
      const text = `<Dia titel="Werk" minuten="${minutes - ask}">\n\nTekst.\n\n</Dia>\n\n${talk}`;
      return { files: { 'slides/proef.mdx': deck(text).replace('minuten: 12', 'minuten: 30') } };
    };
    const talks = (what: Parameters<typeof messages>[1]) =>
      messages('dia-verloop', what).filter((message) => message.includes('praten'));
    expect(messages('dia-minuten', long(25, 5))).toEqual([]);
    expect(of('dia-minuten', long(30, 5))).toMatchObject([
      {
        message: 'De dia’s duren samen 30 minuten, maar de presentatie duurt 30.',
        hint: 'Haal er 5 minuten af. Zo blijven er 5 vrij voor wie te laat komt en voor vragen.',
      },
    ]);
    expect(talks(long(25, 5))).toEqual([]);
    expect(talks(long(25, 4))).toEqual(['In de versie van 30 minuten is geen tijd om samen te praten.']);
    expect(talks(slides(dia('Werk') + dia('Thuis')))).toEqual([]);
  });
});

describe('how a case ended', () => {
  const told = '<Neem uit="casussen/1" wat="casus" minuten="3" in="6" />';
  const asked = '<Dia titel="Wat doe jij?" minuten="3" opmaak="vraag">\n\n- Wat zeg je eerst?\n\n</Dia>';
  const ended = '<Neem uit="casussen/1" wat="kern" titel="Hoe het verderging" minuten="3" in="6" />';
  const story = 'verhaal: { titel: Een casus, begin: Wat er gebeurde tot iemand koos., afloop: Hoe het afliep }';
  const page = soundFiles().get('content/casussen/1.mdx') ?? '';
  const found = (slides: readonly string[]) =>
    messages('dia-afloop', {
      files: {
        'content/casussen/1.mdx': page.replace('herzien:', `${story}\nherzien:`),
        'slides/proef.mdx': deck(slides.join('\n\n'), 'korter: [6]'),
      },
    });

  it('comes after a question, in each version', () => {
    expect(found([told, asked.replace('minuten="3"', 'minuten="3" in="6"'), ended])).toEqual([]);
    expect(found([told, asked, ended])).toEqual([
      'In de versie van 6 minuten komt na “Een casus” geen vraag.',
      'In de versie van 6 minuten vertelt “Hoe het verderging” hoe het afliep voordat de zaal is gevraagd wat zij zou doen.',
    ]);
    expect(found([told, ended, asked])).toHaveLength(2);
  });
});
