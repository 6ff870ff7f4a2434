import { describe, expect, it } from 'vitest';
import { pageById } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { nl } from '../../../src/strings/nl.ts';
import { writeForm } from '../../../src/writers/typst/form.ts';
import { makePagePdf } from '../../../src/writers/typst/pdf.ts';
import { NOTE_MARK } from '../pdf/notes.ts';
import { readSheets } from '../pdf/sheet.ts';
import { partedMarks } from '../pdf/sheet-flaws.ts';
import { lettersOf, readPdf, type Tag, tagsOf, textOfTag } from './read-pdf.ts';
import { corpusOf, onePage, pageText, site } from './small-corpus.ts';

async function read(body: string, matter?: string) {
  const { corpus, page } = onePage(body, matter);
  return readPdf((await makePagePdf(compile, corpus, page, site)).pdf);
}
const textOf = (tags: readonly Tag[]) => tags.map(textOfTag).join(' ').replace(/\s+/g, ' ');

describe('a page on paper', () => {
  it('has the numbers to call, once, whether its text gives them or not', async () => {
    for (const body of ['Tekst.', '<Crisis />'])
      expect((await read(body)).links.filter((link) => link === 'tel:112')).toHaveLength(1);
  });

  it('is PDF/UA: tagged, Dutch, with its title shown, on A4, in our font alone', async () => {
    const pdf = await read('## Een kop\n\n*Schuin* en **vet**.');
    expect(pdf).toMatchObject({
      title: 'Een titel over werk',
      language: 'nl-NL',
      showsTitle: true,
      marked: true,
      ua: '1',
    });
    expect(pdf.sizes).toEqual([[210, 297]]);
    expect(pdf.fonts.length).toBeGreaterThan(2);
    for (const name of pdf.fonts) expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/);
  });

  it('has its title as the one heading of level 1, and the others in order', async () => {
    const pdf = await read('## Een\n\nTekst.\n\n### Twee\n\nTekst.\n\n## Drie\n\nTekst.');
    const headings = tagsOf(pdf.tags, 'H1', 'H2', 'H3').map((tag) => `${tag.role} ${textOfTag(tag).trim()}`);
    const expected = ['H1 Een titel over werk', 'H2 In het kort', 'H2 Een', 'H3 Twee', 'H2 Drie', 'H2 Bronnen'];
    expect(headings).toEqual(expected);
    expect(pdf.bookmarks).toEqual(['Een titel over werk', 'Een', 'Twee', 'Drie', 'Bronnen']);
  });

  it('leads to one conversation of a page, with the page of paper it stands on', async () => {
    const turn = (wie: string) => `<Beurt wie="${wie}">\n\nTekst.\n\n</Beurt>`;
    const conversation = `<Gesprek titel="Het blijft stil">\n\n${turn('jij')}\n\n${turn('ander')}\n\n</Gesprek>`;
    const far = 'Een regel tekst die de bladzijde vult.\n\n'.repeat(90);
    const pdf = await read(`Lees <Verwijs id="proef#het-blijft-stil">dit gesprek</Verwijs>.\n\n${far}${conversation}`);
    expect(textOf(pdf.tags)).toMatch(/dit gesprek \(bladzijde [2-9]\)/);
  });

  it('has on a form whom the house style knows for a place to write, above the room to write more', async () => {
    const { corpus } = guide();
    const house = { contact: [{ voor: 'Bedrijfsarts', wie: 'het #servicepunt', nummer: '030 123 45 67' }] };
    const form = pageById(corpus, 'formulieren/wie-haal-je-erbij');
    const made = compile(writeForm({ ...corpus, house }, form, site));
    const said = 'pdf' in made ? textOf((await readPdf(made.pdf)).tags) : expect.fail(JSON.stringify(made));
    expect(said).toMatch(/Bedrijfsarts, open spreekuur en wie vervangt\s+het #servicepunt, 030 123 45 67/);
  });

  it('reads its big numeral as part of the title', async () => {
    const pdf = await read('Tekst.', 'nummer: 2');
    for (const title of [textOf(tagsOf(pdf.tags, 'H1')), pdf.bookmarks[0] ?? ''])
      expect(title.trim().replace(/\s+/g, ' ')).toBe('Deel 2: Een titel over werk');
  });

  it.each([
    String.raw`Hekje # dollar $x^2$ apenstaart @iets streep \\ en accent`,
    'Haken ] en [ en ) en ( met ; en : erbij',
    String.raw`Schuin // geen opmerking en \/\* ook niet \*\/ hier`,
    'Tilde ~ minteken - streepje -- procent % en &',
    String.raw`Een \<label> en \{code} en een \` teken`,
    '= geen kop',
    '#panic("nee")',
  ])('prints literally: %s', async (text) => {
    const pdf = await read(`Begin ${text} einde.`);
    const expected = text.replace(/\\([\\<{`/*>}])/g, '$1').replace(' -- ', ' – ');
    const shown = textOf(tagsOf(pdf.tags, 'P')).replace(/[“”]/g, '"');
    expect(shown).toContain(`Begin ${expected} einde.`);
  });

  it('has lists as lists, with boxes to tick as artefacts', async () => {
    const pdf = await read('- een\n- twee\n\n<Checklist>\n\n- drie\n\n</Checklist>\n\n1. vier');
    expect(tagsOf(pdf.tags, 'LBody').map((tag) => textOfTag(tag).trim())).toEqual(
      expect.arrayContaining(['een', 'twee', 'drie', 'vier']),
    );
  });

  it('has tables with header cells, also where they break', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| rij ${i} | cel |`).join('\n');
    const pdf = await read(`<Tabel titel="Een lange tabel">\n\n| Kop een | Kop twee |\n|---|---|\n${rows}\n\n</Tabel>`);
    expect(pdf.sizes.length).toBeGreaterThan(1);
    expect(textOf(tagsOf(pdf.tags, 'TH'))).toContain('Kop een');
    expect(tagsOf(pdf.tags, 'TD').filter((tag) => textOfTag(tag) !== '')).toHaveLength(60);
    expect(tagsOf(pdf.tags, 'TH').filter((tag) => textOfTag(tag).trim().startsWith('rij'))).toHaveLength(60);
    expect(pdf.artefacts).toContain('Kop een');
  });

  it('gives the source of a number once a page, as a note, also for another section on it', async () => {
    const fact = (id: string) => `<Feit id="${id}" />`;
    const further = Array.from({ length: 60 }, () => 'Een regel.').join('\n\n');
    const pdf = await read(
      `Het kost ${fact('kosten')}.\n\nNa ${fact('dagen')}.\n\nOf ${fact('weken')}.\n\n## Later\n\nNa ${fact('dagen')}.\n\n${further}\n\nNa ${fact('dagen')}.`,
    );
    const notes = tagsOf(pdf.tags, 'Note').map((tag) => textOfTag(tag).replace(/\s+/g, ' ').trim());
    expect(notes).toEqual([
      '[1] Werkwijzer, 1.2 Voordelen (2021). De rekensom staat er niet bij.',
      '[2] Werkwijzer, 1.2 Voordelen (2021).',
      '[3] Werkwijzer, 1.2 Voordelen (2021).',
    ]);
    expect(textOf(tagsOf(pdf.tags, 'P'))).toMatch(
      /250 euro ?\. ?\[1\] .*180 dagen ?\. ?\[2\] .*6 weken ?\. ?\[2\] .*180 dagen ?\. ?\[2\] .*180 dagen ?\. ?\[3\]/,
    );
  });

  it('has one mark at the end of a sentence with two numbers, for the sources of both', async () => {
    const [euro, days] = ['kosten', 'dagen'].map((id) => `<Feit id="${id}" />`);
    const pdf = await read(`Het kost ${euro} of ${days} werk. En dan.`);
    expect(textOf(tagsOf(pdf.tags, 'P'))).toMatch(/werk\. ?\[1\] .* En dan\./);
    const notes = tagsOf(pdf.tags, 'Note').map((tag) => textOfTag(tag).replace(/\s+/g, ' ').trim());
    expect(notes).toEqual(['[1] Werkwijzer, 1.2 Voordelen (2021). Bij 250 euro: De rekensom staat er niet bij.']);
  });

  it('keeps a mark with the sentence it ends, wherever the line breaks', async () => {
    const more = 'En daarna staat er nog een zin.';
    const sentence = (long: number) =>
      `${'Nu '.repeat(long / 4)}${'i'.repeat(long % 4)} <Feit id="kosten" /> per dag. ${more}`;
    const body = Array.from({ length: 100 }, (_, i) => sentence(i)).join('\n\n');
    const { corpus, page } = onePage(body);
    const { sheets } = await readSheets((await makePagePdf(compile, corpus, page, site)).pdf);
    expect(sheets.flatMap(({ marks }) => marks.filter(({ text = '' }) => NOTE_MARK.test(text))).length).toBeGreaterThan(
      40,
    );
    expect(sheets.map(partedMarks)).toEqual(sheets.map(() => 0));
  });

  it('puts the sources of a table below it', async () => {
    const pdf = await read('| Wat | Hoeveel |\n|---|---|\n| Een dag | <Feit id="kosten" /> |');
    expect(tagsOf(pdf.tags, 'Note')).toEqual([]);
    expect(textOf(pdf.tags)).toContain('Bron: Werkwijzer, 1.2 Voordelen (2021). De rekensom staat er niet bij.');
  });

  it('prints the address of a link that leaves the paper', async () => {
    const pdf = await read('Kijk op [de site](https://www.hulp.test/plek/) of bel [0800-0113](tel:08000113).');
    expect(textOf(pdf.tags).replaceAll('\u200b', '')).toMatch(/de site \(hulp\.test\/plek\) of bel 0800-0113 ?\./);
    expect(pdf.links).toEqual(expect.arrayContaining(['https://www.hulp.test/plek/', 'tel:08000113']));
  });

  it('invites one to read a case at its address, or on the site where paper knows no address', async () => {
    const { corpus } = guide();
    const page = [...corpus.pages.values()].find(({ root }) => root.children.some(({ type }) => type === 'casus'));
    if (page === undefined) throw new Error('No page has a case.');
    const said = async (where: URL | undefined) =>
      textOf((await readPdf((await makePagePdf(compile, corpus, page, where)).pdf)).tags);
    expect(await said(site)).toMatch(new RegExp(`${nl.readCase} \\(\\S`));
    expect(await said(undefined)).toContain(nl.readCaseOnSite);
  });

  it('lists terms and other pages at the end', async () => {
    const corpus = corpusOf({
      'content/proef.mdx': pageText('Bij <Begrip id="verzuim" /> lees je <Verwijs id="andere/tekst">dit</Verwijs>.'),
      'content/andere/tekst.mdx': pageText('Hier.', 'kort: De andere'),
    });
    const page = pageById(corpus, 'proef');
    const pdf = await readPdf((await makePagePdf(compile, corpus, page, site)).pdf);
    const text = textOf(pdf.tags).replaceAll('\u200b', '');
    expect(text).toMatch(/Moeilijke woorden.*verzuim ?:? Je werkt niet omdat je ziek bent\./);
    expect(text).toContain('De andere (voorbeeld.test/andere/tekst)');
    expect(pdf.links).toContain('https://voorbeeld.test/andere/tekst/');
  });

  it.each([
    ['begrippen', /Alle woorden van a tot z verzuim ?:? Je werkt niet/],
    ['bronnen', /Wat deze site navertelt De werkwijzer over werk .*Andere openbare bronnen Regels voor werkgevers/],
  ])('shows below the page %s what the site shows there', async (id, expected) => {
    const corpus = corpusOf({ [`content/${id}.mdx`]: pageText('Tekst.') });
    const page = pageById(corpus, id);
    expect(textOf((await readPdf((await makePagePdf(compile, corpus, page, site)).pdf)).tags)).toMatch(expected);
  });

  it('says for whom a part is, and leaves out what is for the presenter', async () => {
    const pdf = await read(
      '<Voor publiek="arbeidsdeskundige">\n\nAlleen hier.\n\n</Voor>\n\n<Notitie>\n\nGeheim.\n\n</Notitie>',
    );
    expect(textOf(pdf.tags)).toMatch(/Voor arbeidsdeskundigen Alleen hier\./);
    expect(textOf(pdf.tags)).not.toContain('Geheim');
  });

  it.each([...guide().corpus.figures.keys()])('has the figure %s as vectors, with all of it in words', async (name) => {
    const { corpus, page } = onePage(`<Figuur naam="${name}" bijschrift="Lees van links naar rechts." />`);
    const { facts, sources } = guide().corpus;
    const pdf = await readPdf(
      (await makePagePdf(compile, { ...corpus, facts, sources: new Map([...sources, ...corpus.sources]) }, page, site))
        .pdf,
    );
    const [figure] = tagsOf(pdf.tags, 'Figure');
    expect(figure?.alt?.length).toBeGreaterThan(80);
    expect(textOf(pdf.tags)).toContain('Lees van links naar rechts.');
    for (const font of pdf.fonts) expect(font).toMatch(/\+AtkinsonHyperlegibleNext-/);
  });

  it.each([
    ['Tip', '<Tip titel="Kijk eens">\n\nEen raad.\n\n</Tip>', 'Tip: Kijk eens Een raad.'],
    ['LetOp', '<LetOp>\n\nEen gevaar.\n\n</LetOp>', 'Let op Een gevaar.'],
    [
      'Actueel',
      '<Actueel datum="2026-11-22" bron="toezicht">\n\nNieuw.\n\n</Actueel>',
      'Wat er nu geldt (22 november 2026) Nieuw. Bron: Regels voor werkgevers (toezicht.test/regels)',
    ],
    ['Vragen', '<Vragen voor="team">\n\n- Wie doet wat?\n\n</Vragen>', 'Vragen aan je team • Wie doet wat?'],
    ['Crisis', '<Crisis />', 'Gaat het nu niet meer? • Is er direct levensgevaar? Bel 112 .'],
    ['Invulveld', '<Invulveld label="Wat spreken we af?" />', 'Wat spreken we af?'],
    ['Invulveld datum', '<Invulveld label="Wanneer?" soort="datum" />', 'Wanneer? dag maand jaar'],
    ['Invulveld keuze', '<Invulveld label="Gelukt?" soort="keuze" keuzes="ja | deels" />', 'Gelukt? ja deels'],
    ['citaat', '> Een uitspraak.', 'Een uitspraak.'],
  ])('prints <%s>', async (_, body, expected) => {
    const pdf = await read(body);
    expect(textOf(pdf.tags)).toContain(expected);
  });

  it('is the same bytes twice, and small', async () => {
    const { corpus, page } = onePage(
      Array.from({ length: 14 }, (_, i) => `## Kop ${i}\n\n${'Een zin over werk. '.repeat(25)}`).join('\n\n'),
    );
    const { pdf } = await makePagePdf(compile, corpus, page, site);
    const again = await makePagePdf(compile, corpus, page, site);
    expect(Buffer.from(again.pdf).equals(pdf)).toBe(true);
    expect(pdf.length).toBeLessThanOrEqual(80_000);
  });

  it('names file, line and column of a text that Typst refuses', async () => {
    const { corpus, page } = onePage('Goed.\n\n- ook goed\n- dit **漢字** niet\n\nWeer goed.');
    const [, , second] = page.root.children;
    const line = second?.position.start.line ?? 0;
    await expect(makePagePdf(compile, corpus, page, site)).rejects.toThrow(
      new RegExp(`^content/proef\\.mdx:${line + 1}:9: van deze tekst is geen PDF te maken.*漢`),
    );
  });

  it('does not blame a deep heading for standing alone while the cause is sought', async () => {
    const { corpus, page } = onePage('## Kop\n\n### Dieper\n\n#### Diepst\n\nDit **漢字** niet.');
    const { line } = page.root.children.at(-1)?.position.start ?? { line: 0 };
    await expect(makePagePdf(compile, corpus, page, site)).rejects.toThrow(`content/proef.mdx:${line}:7: `);
  });
});

describe('every word of a page', () => {
  it('stands in the PDF in the order of the source', async () => {
    const pdf = await read(
      'Eerst dit.\n\n## Dan dat\n\n- een\n- twee\n\n> drie\n\n| vier | vijf |\n|---|---|\n| zes | zeven |',
    );
    expect(lettersOf(textOf(pdf.tags))).toContain(lettersOf('Eerst dit Dan dat een twee drie vier vijf zes zeven'));
  });
});
