import { describe, expect, it } from 'vitest';
import { bundleById } from '../../src/corpus/corpus.ts';
import { houseLines, makerOf } from '../../src/corpus/house.ts';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { checkAll } from '../../src/rules/registry.ts';
import { writeBook } from '../../src/writers/typst/bundle.ts';
import { writeContacts } from '../../src/writers/typst/contacts.ts';

const HOUSE = `uitgever: Arbodienst Voorbeeld
contact:
  - voor: Een gesprek met de bedrijfsarts
    wie: het servicepunt
    nummer: "030 123 45 67"
    mail: hulp@voorbeeld.nl
licentie: { naam: CC BY 4.0, adres: "https://creativecommons.org/licenses/by/4.0/deed.nl" }
`;
const real = readFiles('.');
const withHouse = (text?: string) =>
  buildCorpus(text === undefined ? real : new Map([...real, ['content/huisstijl.yaml', text]]));

/** What is wrong with a house style, as the report tells it. */
const faults = (text: string) =>
  withHouse(text)
    .problems.filter(({ file }) => file === 'content/huisstijl.yaml')
    .map(({ line, message, hint }) => `${line}: ${message} ${hint ?? ''}`);

describe('the one who publishes', () => {
  it('is told in the colophon and as the maker of what leaves the site', () => {
    const corpus = withHouse(HOUSE);
    expect(faults(HOUSE)).toEqual([]);
    expect(checkAll(corpus)).toEqual([]);
    expect(makerOf(corpus)).toBe('Arbodienst Voorbeeld');
    expect(houseLines(corpus.house)).toEqual([
      'Uitgegeven door Arbodienst Voorbeeld.',
      'Bij ons bel je: Een gesprek met de bedrijfsarts: het servicepunt, 030 123 45 67 of hulp@voorbeeld.nl.',
      'Licentie: CC BY 4.0.',
    ]);
    const book = writeBook(corpus, bundleById(corpus, [...corpus.bundles.keys()][0] ?? ''), undefined);
    expect(book.source).toContain('Uitgegeven door Arbodienst Voorbeeld.');
    expect(writeContacts(corpus)).toContain('"het servicepunt, 030 123 45 67 of hulp@voorbeeld.nl"');
  });

  it('names each whom one can call on a line of their own', () => {
    const house = `${HOUSE}\n`.replace(/^contact:\n/m, `contact:\n  - { voor: Hulp bij geld, wie: de budgetcoach }\n`);
    expect(faults(house)).toEqual([]);
    expect(houseLines(withHouse(house).house).slice(1, 3)).toEqual([
      'Bij ons bel je: Hulp bij geld: de budgetcoach.',
      'Een gesprek met de bedrijfsarts: het servicepunt, 030 123 45 67 of hulp@voorbeeld.nl.',
    ]);
  });

  it('is nobody where the file is not there, and nothing changes', () => {
    const corpus = withHouse();
    expect(corpus.house).toEqual({});
    expect(houseLines(corpus.house)).toEqual([]);
    expect(makerOf(corpus)).toBe(corpus.publication.kort);
    const { bellen = [] } = corpus.publication.papier ?? {};
    expect(bellen.length).toBeGreaterThan(1);
    for (const who of bellen) expect(writeContacts(corpus)).toContain(`("${who}","",)`);
  });

  it.each([
    ['naam: W', /^1: .*naam/],
    ['naam: 12', /^1: .*naam.*aanhalingstekens/],
    ['logos: { licht: a.svg }', /^1: .*logos.*logo/s],
    ['logo: logo.svg', /^1: .*logo/],
    ['logo: { licht: ../logo.svg }', /^1: .*logo.licht.*logo.svg of logo.png/s],
    ['logo: { licht: logo.gif }', /^1: .*logo.licht/],
    ['kleuren: { hoofd: rood }', /^1: .*kleuren.hoofd.*"rood".*"#1A4C85"/s],
    ['kleuren: { hoofd: "#12345" }', /^1: .*kleuren.hoofd/],
    ['kleuren: { derde: "#123456" }', /^1: .*derde/],
    ['adres: voorbeeld.nl/kit', /^1: .*adres.*https:\/\/voorbeeld.nl\/kit\//s],
    ['uitgever: A', /^1: .*uitgever/],
    ['lettertype: Open Sans', /^1: .*lettertype.*"Open Sans".*@expo-google-fonts/s],
    ['lettertype: [a]', /^1: .*lettertype/],
    ['lettertype: open-sans', /^1: .*veranderd in "open-sans".*start het opnieuw/s],
    ['contact: []', /^1: .*contact/],
    ['contact: [{ voor: Vragen, wie: wij, nummer: "bel ons" }]', /^1: .*nummer.*030/s],
    ['contact: [{ voor: Vragen, wie: wij, mail: niets }]', /^1: .*mail.*naam@voorbeeld.nl/s],
    ['contact: [{ wie: wij }]', /^1: .*voor/],
    ['licentie: CC BY 4.0', /^1: .*licentie/],
    ['licentie: { naam: CC BY, adres: "http://voorbeeld.nl" }', /^1: .*adres.*https/s],
  ])('tells with its line what is wrong with "%s"', (text, fault) => {
    expect(faults(`${text}\n`).join('\n')).toMatch(fault);
  });
});
