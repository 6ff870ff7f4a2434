import { describe, expect, it } from 'vitest';
import { hrefsOf, record, searchIn, section } from './few.ts';
import { pageOf } from './whole.ts';

const filler = section('', 'Een tekst van gewone lengte, over de straat, de winkel, de school en de tuin.');

describe('what comes first', () => {
  it('a title, before what says it further down', () => {
    const search = searchIn([
      record('/tekst/', { title: 'Eerste blad', sections: [filler, section('', 'Over veerkracht, in het kort.')] }),
      record('/kop/', { title: 'Tweede blad', sections: [filler, section('Veel veerkracht', 'Straat en winkel.')] }),
      record('/zin/', { title: 'Derde blad', description: 'Gaat over veerkracht, straat.', sections: [filler] }),
      record('/titel/', { title: 'Veerkracht en meer', sections: [filler] }),
    ]);
    const pages = hrefsOf(search, 'veerkracht').map((href) => href.replace(/#.*/, ''));
    expect(pages[0]).toBe('/titel/');
  });

  it('a title or keyword that is the question, before one that has it among other words', () => {
    const search = searchIn([
      record('/lang/', {
        title: 'Veerkracht in de straat van de school',
        sections: [section('', 'Veerkracht, veerkracht.')],
      }),
      record('/kort/', { title: 'Blad', keywords: ['veerkracht'], sections: [filler] }),
    ]);
    expect(hrefsOf(search, 'veerkracht')[0]).toBe('/kort/');
  });

  it('what has all of a question, before what has one word of it often', () => {
    const search = searchIn([
      record('/een/', {
        sections: [section('', 'Veerkracht. Veerkracht! Veerkracht? Altijd veerkracht, veerkracht.')],
      }),
      record('/alle/', { sections: [section('', 'Bij rouw helpt veerkracht van een ander.')] }),
      record('/blad/', { sections: [section('', 'Rouw is van alle tijden.')] }),
    ]);
    expect(hrefsOf(search, 'veerkracht rouw')[0]).toBe('/alle/');
  });

  it('words that stand together in one section, before words far apart', () => {
    const apart = Array.from({ length: 6 }, () => 'Straat, winkel, school en tuin.');
    const search = searchIn([
      record('/ver/', {
        sections: [section('Een', 'Rouw kost tijd.', ...apart), section('Twee', 'Je hebt veerkracht.', ...apart)],
      }),
      record('/samen/', {
        sections: [section('Een', 'Rouw vraagt veerkracht.', ...apart), section('Twee', 'Verder.')],
      }),
    ]);
    expect(hrefsOf(search, 'rouw veerkracht')[0]).toBe('/samen/#een');
  });

  it('a word itself, before a rare one for the same', () => {
    const common = Array.from({ length: 40 }, (_, i) => record(`/${i}/`, { sections: [section('', 'Over geld.')] }));
    const rare = record('/zeldzaam/', { sections: [section('', 'Over poen.')] });
    const found = hrefsOf(searchIn([...common, rare], [['geld', 'poen']]), 'geld');
    expect(found).toHaveLength(41);
    expect(found.at(-1)).toBe('/zeldzaam/');
  });

  it('a title that is the question, before a heading that is', () => {
    const headed = Array.from({ length: 4 }, () => section('Veerkracht', 'Veerkracht.'));
    const search = searchIn([
      record('/kop/', { title: 'Blad', sections: headed }),
      record('/titel/', { title: 'Veerkracht', sections: [filler] }),
    ]);
    expect(hrefsOf(search, 'veerkracht')[0]).toBe('/titel/');
  });

  it('what says the word itself, before what is called by another word for it', () => {
    const search = searchIn(
      [
        record('/naam/', { title: 'Poen', sections: [filler] }),
        record('/tekst/', {
          title: 'Blad',
          sections: [section('Straat', 'Over geld.'), section('Tuin', 'Over geld.')],
        }),
      ],
      [['geld', 'poen']],
    );
    expect(hrefsOf(search, 'geld')).toEqual(['/tekst/#straat', '/naam/']);
  });

  it('the page that explains a term', () => {
    const search = searchIn([
      record('/ander/', { sections: [section('', 'Rouw, en nog eens rouw.')] }),
      record('/uitleg/', { title: 'Blad', sections: [section('', 'Wat rouw doet.')] }),
      record('/begrippen/#rouw', { kind: 'begrip', title: 'rouw', description: 'Verdriet.', see: '/uitleg/' }),
    ]);
    expect(hrefsOf(search, 'rouw')[0]).toBe('/uitleg/');
    expect(search.ask('rouw').definition).toEqual({
      term: 'rouw',
      text: 'Verdriet.',
      href: '/begrippen/#rouw',
      see: { href: '/uitleg/', title: 'Blad' },
    });
  });
});

describe('kinds', () => {
  const same = { title: 'Veerkracht', sections: [section('', 'Over veerkracht.')] };
  const search = searchIn([
    record('/dia/', { ...same, kind: 'dia', sections: [section('Veerkracht nu', 'Over veerkracht.')] }),
    record('/casus/', { ...same, kind: 'casus' }),
    record('/formulier/', { ...same, kind: 'formulier' }),
    record('/tekst/', { ...same, pdf: '/afdrukken/tekst.pdf' }),
    record('/vormen/', { sections: [section('', 'Een formulier, een casus, een powerpoint en een pdf.')] }),
  ]);

  it('stand as text, form, case and deck', () => {
    expect(hrefsOf(search, 'veerkracht').map(pageOf)).toEqual(['tekst', 'formulier', 'casus', 'dia']);
  });

  it.each([
    ['formulier veerkracht', '/formulier/'],
    ['casus veerkracht', '/casus/'],
    ['powerpoint veerkracht', '/dia/'],
  ])('come first where one asks for them: %s', (query, href) => {
    expect(hrefsOf(search, query)[0]).toBe(href);
  });

  it('come after a text that answers all of the question, where they have one word of it', () => {
    const often = Array.from({ length: 16 }, (_, i) => record(`/${i}/`, { sections: [section('', 'Dit formulier.')] }));
    const search = searchIn([
      ...often,
      record('/formulier/', { kind: 'formulier', title: 'Blad', sections: [section('', 'Over rouw, in het kort.')] }),
      record('/beide/', { sections: [section('', 'Bij rouw helpt veerkracht.')] }),
    ]);
    expect(hrefsOf(search, 'formulier rouw veerkracht')[0]).toBe('/beide/');
  });

  it('put a page with a PDF before one without, where one asks for paper', () => {
    const search = searchIn([
      record('/zonder/', same),
      record('/met/', { ...same, pdf: '/afdrukken/met.pdf' }),
      record('/vormen/', { sections: [section('', 'Een formulier en een pdf.')] }),
    ]);
    const pages = hrefsOf(search, 'veerkracht pdf').filter((href) => !href.endsWith('.pdf'));
    expect(pages.slice(0, 2)).toEqual(['/met/', '/zonder/']);
  });

  it('are counted each, and shown alone where one asks for the kind', () => {
    const { counts } = search.ask('veerkracht');
    expect([...counts]).toEqual([
      ['tekst', 1],
      ['casus', 1],
      ['formulier', 1],
      ['dia', 1],
      ['pdf', 0],
      ['begrip', 0],
    ]);
    expect(search.ask('veerkracht', { kind: 'dia' }).results.map(({ kind }) => kind)).toEqual(['dia']);
  });

  it('have a PDF after their page where one asks for paper', () => {
    const found = search.ask('veerkracht pdf').results.filter(({ href }) => href.includes('tekst'));
    expect(found.map(({ href, kind }) => [href, kind])).toEqual([
      ['/tekst/', 'tekst'],
      ['/afdrukken/tekst.pdf', 'pdf'],
    ]);
    expect(search.ask('veerkracht', { kind: 'pdf' }).results.map(({ href }) => href)).toEqual(['/afdrukken/tekst.pdf']);
  });
});

describe('whom it is for', () => {
  const search = searchIn([
    record('/een/', { title: 'Veerkracht', audiences: ['leidinggevende'] }),
    record('/twee/', { title: 'Veerkracht', audiences: ['arboprofessional'] }),
    record('/allen/', { title: 'Veerkracht' }),
  ]);
  it.each([
    ['leidinggevende', ['/allen/', '/een/']],
    ['arboprofessional', ['/allen/', '/twee/']],
    ['arbeidsdeskundige', ['/allen/']],
    ['', ['/allen/', '/een/', '/twee/']],
  ])('%s', (audience, hrefs) => {
    expect(
      search
        .ask('veerkracht', { audience })
        .results.map(({ href }) => href)
        .sort(),
    ).toEqual(hrefs);
  });
});

describe('where on a page', () => {
  it('the section that readers ask for in words of their own, which nobody sees', () => {
    const asked = { ...section('Straat', 'Iets over de winkel.'), asked: ['hij snauwt iedereen af'] };
    const [found] = searchIn([record('/blad/', { sections: [filler, asked] })]).ask('waarom snauwt hij').results;
    expect(found?.href).toBe('/blad/#straat');
    expect(JSON.stringify([found?.section, found?.excerpt])).not.toContain('snauwt');
  });

  const sections = [section('', 'Vooraf over rouw.'), section('Rouw op het werk', 'Rouw. Wat je doet bij rouw.')];
  it('its opening where the title says it, else the section that answers', () => {
    const titled = searchIn([record('/rouw/', { title: 'Rouw', sections })]);
    expect(titled.ask('rouw').results.map(({ href, section }) => [href, section])).toEqual([['/rouw/', []]]);
    expect(hrefsOf(searchIn([record('/blad/', { title: 'Blad', sections })]), 'rouw')).toEqual([
      '/blad/#rouw-op-het-werk',
    ]);
    expect(hrefsOf(searchIn([record('/blad/', { title: 'Rouw', sections })]), 'rouw op het werk')).toEqual([
      '/blad/#rouw-op-het-werk',
    ]);
  });

  it('its opening where a section is no better', () => {
    const alike = [section('', 'Iets over rouw.'), section('Straat', 'Iets over rouw.')];
    expect(hrefsOf(searchIn([record('/blad/', { title: 'Blad', sections: alike })]), 'rouw')).toEqual(['/blad/']);
  });
});

describe('what is too far off', () => {
  it('is left out', () => {
    const search = searchIn([
      record('/veel/', {
        title: 'Rouw en veerkracht',
        keywords: ['rouw veerkracht'],
        sections: [section('', 'Rouw en veerkracht.')],
      }),
      record('/niets/', { title: 'Blad', sections: [filler, filler, filler, section('', 'Een woord over rouw.')] }),
    ]);
    expect(hrefsOf(search, 'rouw veerkracht')).toEqual(['/veel/']);
  });
});
