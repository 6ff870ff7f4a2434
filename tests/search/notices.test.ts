import { describe, expect, it } from 'vitest';
import { corpus, pageOf, records, search } from './whole.ts';

describe('whom to call comes before all else', () => {
  it.each([
    [
      'words run together, apart and within another',
      'zelfmoord',
      'zelf moord',
      'zelf doding',
      'sui ci de',
      'zelfmoordgedachten',
    ],
    ['with accents, capitals and mistakes', 'suïcidaal', 'SUICIDE', 'zelfmoort', 'Zelf-moord', 'zelfmoord?'],
    ['numbers and addresses', '113', '113online', '113.nl', '0800-0113', '112', 'wat is het nummer van 113'],
    [
      'phrases without such a word',
      'einde aan mijn leven',
      'ik zie het niet meer zitten',
      'ze heeft pillen',
      'hij wil dood',
      'ik heb genoeg van het leven',
      'zij vindt het leven niet meer waard',
    ],
    [
      'what ends in it',
      'ik kan niet meer',
      'hij wil niet meer',
      'mijn collega wil niet meer',
      'voor mij hoeft het niet meer',
    ],
    ['within a longer question', 'mijn medewerker zegt dat hij dood wil', 'wat doe ik als iemand niet meer wil leven'],
  ])('%s', (_, ...questions) => {
    for (const question of questions) expect(search.ask(question).urgent, question).toBeDefined();
  });

  it.each(['zelf moord', 'ik kan niet meer', 'ze heeft pillen', '113.nl', 'ik zie het niet meer zitten'])(
    'has below it only what is about the danger: %s',
    (question) => {
      const hrefs = (asked: string) => search.ask(asked).results.map(({ href }) => href);
      const about = hrefs('zelfmoord');
      expect(about.length).toBeGreaterThan(2);
      expect(pageOf(about[0] ?? '')).toBe(corpus.wording.nood?.pagina);
      expect(hrefs(question).filter((href) => !href.startsWith('/begrippen/'))).toEqual(about);
    },
  );

  it.each([
    'ik maak me zorgen om iemand',
    'ik kan niet meer slapen',
    'ik heb er genoeg van',
    'genoeg te doen in mijn leven',
    'hoe blijft de aanpak leven',
    'hij wil niet meer werken',
    'medewerker wil niet praten',
    'ze heeft pijn',
    '1130',
    'levensloop',
    'iemand huilt',
    'wat kost verzuim',
  ])('not for: %s', (question) => {
    expect(search.ask(question).urgent).toBeUndefined();
  });

  it('gives every number as one can call it, and the page that says what to do', () => {
    const { urgent, definition } = search.ask('zelfmoord');
    expect(urgent?.lines.flatMap(({ phone }) => phone ?? [])).toEqual(
      corpus.publication.nood.lijnen.flatMap(({ nummer }) => nummer ?? []),
    );
    for (const { who, phone } of urgent?.lines ?? []) if (phone !== undefined) expect(who).toContain(phone);
    expect(urgent?.see).toBe(`/${corpus.wording.nood?.pagina}/`);
    expect(definition?.term).toBe('zelfmoord');
  });

  it('the box with the numbers is found once, where it leads, however many texts have it', () => {
    const boxes = records.flatMap(({ href, sections }) =>
      sections
        .filter(({ passages }) =>
          passages.some(({ text }) => text.includes(corpus.publication.nood.lijnen[1]?.wie ?? '')),
        )
        .map(({ anchor }) => `${href}#${anchor}`),
    );
    expect(boxes.filter((box) => box.startsWith(`/${corpus.wording.nood?.pagina}/`)).length).toBe(1);
    expect(boxes.length).toBe(1);
  });
});

describe('what is not treated here is said, with whom to ask', () => {
  it.each([
    ['adhd', 'ADHD', 'bedrijfsarts'],
    ['autisme', 'autisme', 'bedrijfsarts'],
    ['mijn collega heeft ptss', 'PTSS', 'huisarts'],
    ['rugpijn', 'lichaam', 'bedrijfsarts'],
    ['zwanger', 'zwangerschap', 'HR'],
    ['menopauze', 'overgang', 'bedrijfsarts'],
    ['ontslag', 'ontslag', 'jurist'],
    ['ontslagvergoeding', 'ontslag', 'jurist'],
    ['functioneringsgesprek', 'functioneringsgesprek', 'HR'],
    ['mijn baas is het probleem', 'baas', 'vertrouwenspersoon'],
    ['schuldhulp', 'schulden', 'gemeente'],
    ['corona', 'corona', 'RIVM'],
  ])('%s', (question, topic, who) => {
    const { elsewhere, results, corrections } = search.ask(question);
    expect(elsewhere?.topic).toContain(topic);
    expect(elsewhere?.who).toContain(who);
    expect([...corrections]).toEqual([]);
    expect(results.length).toBeLessThan(10);
  });

  it('shows only texts that have the very word: nothing broader takes its place', () => {
    const texts = new Map(records.map((record) => [record.href, JSON.stringify(record).toLowerCase()]));
    for (const { woorden } of corpus.wording.buiten)
      for (const woord of woorden)
        for (const { href } of search.ask(woord).results)
          expect(texts.get(href.replace(/#(?!\/).*/, '')), `${woord}: ${href}`).toContain(woord.slice(0, 5));
  });

  it('is not said of what is treated, and the rest of a question is still answered', () => {
    for (const question of [
      'burn-out',
      'gesprek voeren',
      'angst',
      'alcohol',
      'werkdruk',
      'een klacht over het rooster',
      'de manager',
    ])
      expect(search.ask(question).elsewhere, question).toBeUndefined();
    const { elsewhere, results } = search.ask('adhd en prikkels op de werkplek');
    expect(elsewhere).toBeDefined();
    expect(results.slice(0, 3).some(({ href }) => href.includes('werkaanpassingen'))).toBe(true);
  });
});

describe('an excerpt does not turn a text around', () => {
  const said = (question: string) =>
    search.ask(question).results.map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));

  it('shows a cell with the head of its column, and a warning with its title', () => {
    const labelled = records.flatMap(({ href, sections }) =>
      sections.flatMap(({ passages }) =>
        passages.flatMap(({ label, text }) => (label === undefined ? [] : [{ href, label, text }])),
      ),
    );
    expect(labelled.length).toBeGreaterThan(100);
    const never = labelled.filter(({ label }) => /niet|nooit/i.test(label) && label.length < 40).slice(0, 25);
    expect(never.length).toBeGreaterThan(3);
    for (const { href, label, text } of never) {
      const found = search
        .ask(text)
        .results.find((result) => result.href.startsWith(href) && result.excerpt.some(({ hit }) => hit));
      const shown = found?.excerpt.map((piece) => piece.text).join('') ?? '';
      if (shown.includes(text.slice(0, 20))) expect(shown.startsWith(`${label}: `), `${label} – ${shown}`).toBe(true);
    }
  });

  it('shows what takes a sentence back', () => {
    const all = said('verslag van het spreekuur naar de leidinggevende');
    expect(all.length).toBeGreaterThan(0);
    for (const text of all.filter((one) => /kregen|kreeg/.test(one) && /verslag/.test(one)))
      expect(text, text).toMatch(/niet|Nu|nu|toen|2003|2004/);
  });
});
