import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/guide.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { writeOnePage } from '../../../src/writers/typst/one-page.ts';
import { findOverfull } from '../../../src/writers/typst/overfull.ts';
import { readPdf, tagsOf, textOfTag } from './read-pdf.ts';
import { corpusOf, onePage, pageText, site } from './small-corpus.ts';

async function read(body: string, matter?: string) {
  const { corpus, page } = onePage(body, matter);
  const outcome = compile(writeOnePage(corpus, page, site));
  if ('findings' in outcome) throw new Error(outcome.findings.join('; '));
  const pdf = await readPdf(outcome.pdf);
  return { pdf, text: pdf.tags.map(textOfTag).join(' ').replace(/\s+/g, ' ') };
}

const asks = (voor: string, count: number) =>
  `<Vragen voor="${voor}">\n\n${Array.from({ length: count }, (_, i) => `- Wat vraag je nu, keer ${i}?`).join('\n')}\n\n</Vragen>`;

describe('a page on one page', () => {
  it('has title, Kern, questions and address, and nothing else of the text', async () => {
    const { pdf, text } = await read(`Dit niet.\n\n## Kop\n\n${asks('team', 3)}`, 'nummer: 2');
    expect(pdf.sizes).toEqual([[210, 297]]);
    expect(text).toMatch(
      /Deel 2: Een titel over werk .*In het kort .*Eerste punt\..*Vragen aan je team.*keer 2\?.*voorbeeld\.test\/proef/,
    );
    expect(text).not.toContain('Dit niet.');
    expect(pdf.links).toContain('https://voorbeeld.test/proef/');
  });

  it('has the numbers to call, once', async () => {
    for (const body of ['Tekst.', '<Crisis />']) {
      const { pdf } = await read(body);
      expect(pdf.links.filter((link) => link === 'tel:112')).toHaveLength(1);
    }
  });

  it('tells the address in the words of its code', async () => {
    const { pdf } = await read('Tekst.');
    expect(tagsOf(pdf.tags, 'Figure').map(({ alt }) => alt)).toEqual(['QR-code naar https://voorbeeld.test/proef/']);
  });

  it('gives the sources of the numbers in its questions below them', async () => {
    const { text } = await read(
      '<Vragen voor="team">\n\n- Wat kost <Feit id="kosten" />?\n- Hoe lang duurt <Feit id="dagen" />?\n- En nu?\n\n</Vragen>',
    );
    expect(text).toMatch(
      /250 euro.*En nu\?.*Bron: Werkwijzer, 1\.2 Voordelen \(2021\)\. De rekensom staat er niet bij\./,
    );
  });

  it('says what else there is to read where there is neither figure nor question', async () => {
    const { text } = await read('## Eerst dit\n\nTekst.\n\n### Niet dit\n\n## Dan dat\n\nTekst.');
    expect(text).toMatch(/Daar lees je ook • Eerst dit • Dan dat/);
  });

  it('puts questions beside each other where they do not fit below each other', async () => {
    const { pdf } = await read([asks('medewerker', 9), asks('leidinggevende', 9)].join('\n\n'));
    expect(pdf.sizes).toHaveLength(1);
  });
});

describe('what does not fit on one page', () => {
  it('is told with its place, and what to do', async () => {
    const { corpus } = onePage(`Tekst.\n\n${Array.from({ length: 5 }, () => asks('team', 40)).join('\n\n')}`);
    expect(await findOverfull(compile, corpus, site)).toEqual([
      expect.objectContaining({ rule: 'een-bladzijde', file: 'content/proef.mdx', line: 19, column: 1 }),
    ]);
  });

  it('is told of cards too, whole and cut out', async () => {
    const corpus = corpusOf({
      'content/proef.mdx': pageText(asks('team', 21)),
      'content/kort.mdx': pageText(asks('team', 3)),
      'content/bundels/kaarten.yaml': `titel: De kaarten
beschrijving: Een zin die zegt wat er op deze kaarten staat en voor wie zij zijn gemaakt.
publiek: [leidinggevende]
vorm: kaarten
drukwerk: snijvel
paginas: [proef, kort]
doel: uitdelen
versie: "1.0"
volgorde: 1
herzien: 2026-11-22
`,
    });
    expect(corpus.problems).toEqual([]);
    const file = 'content/proef.mdx';
    const told = expect.stringMatching(/^Kern en vragen passen samen niet op een uitgeknipte kaart van “De kaarten”/);
    expect(await findOverfull(compile, corpus, site)).toEqual([
      expect.objectContaining({ rule: 'kaart', file, message: told }),
    ]);
  });

  it('does not occur on the site', async () => {
    expect(await findOverfull(compile, guide().corpus, site)).toEqual([]);
  });
});
