import { describe, expect, it } from 'vitest';
import { handvatten, kenJeMedewerker, versterkJeTeam } from '../../content/figuren/handreiking/groepen.ts';
import { pageById } from '../../src/corpus/corpus.ts';
import { titleParts } from '../../src/corpus/titles.ts';
import { guide } from '../../src/guide.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { figureByName, ledger, variants } from './drawings.ts';
import { readXml } from './xml.ts';

const groups = [handvatten, kenJeMedewerker, versterkJeTeam];
const parts = groups.flatMap((group) => group.parts);

const linksOf = (name: string, variant: 'breed' | 'smal') =>
  readXml(figureByName(name).draw({ palette: palettes.light, variant, fact: ledger, link: (id) => id })).flatMap(
    ({ name: tag, attributes }) => (tag === 'a' ? [attributes] : []),
  );

describe('the overview of the handreiking', () => {
  it('names each part as its page does, with the same numeral', () => {
    for (const { name, digit, page } of parts) {
      const { matter } = pageById(guide().corpus, page);
      expect([titleParts(matter).rest, matter.nummer]).toEqual([name, digit]);
    }
  });

  it.each(variants)('is the map of the site: each group and each part leads to its page, %s', (variant) => {
    const links = linksOf('handreiking-overzicht', variant);
    expect(links.map((link) => link.get('href')).sort()).toEqual([...groups, ...parts].map(({ page }) => page).sort());
    for (const part of parts) {
      const kind = handvatten.parts.includes(part) ? 'Handvat' : 'Ingrediënt';
      expect(links.map((link) => link.get('aria-label'))).toContain(`${kind} ${part.digit}: ${part.name}`);
    }
  });

  it('has no links where the output has none', () => {
    for (const variant of variants) {
      const xml = figureByName('handreiking-overzicht').draw({ palette: palettes.light, variant, fact: ledger });
      expect(readXml(xml).some(({ name }) => name === 'a')).toBe(false);
    }
  });
});

describe('the stairs of the stappenplan', () => {
  it.each(variants)('lead to the page of each step, %s', (variant) => {
    const pages = linksOf('stappenplan', variant).map((link) => pageById(guide().corpus, link.get('href') ?? ''));
    expect(pages.map(({ matter }) => matter.nummer)).toEqual([1, 2, 3, 4, 5]);
  });
});
