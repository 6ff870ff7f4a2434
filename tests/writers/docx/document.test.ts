import { userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { pageById, sourceOf } from '../../../src/corpus/corpus.ts';
import { hasWord } from '../../../src/corpus/prints.ts';
import { dayTag } from '../../../src/document/day-tag.ts';
import { walk } from '../../../src/document/text.ts';
import { guide } from '../../../src/guide.ts';
import { drawOutlines } from '../../../src/platform/pixels.ts';
import { corpusOf, page as smallPage } from '../../corpus/small.ts';
import { shownText } from '../../shown-text.ts';
import { wordsOf } from '../../site/html.ts';
import { all, attribute, only } from '../office.ts';
import { stubDraw } from '../pptx/stub.ts';
import { openDocx, ownText, paragraphsOf, styleOf, textOf, writeWord } from './read-docx.ts';

const { corpus } = guide();
const site = new URL('https://voorbeeld.test/kit/');
const pages = [...corpus.pages.values()];
const offered = pages.filter((page) => hasWord(corpus, page));
const write = (id: string) => writeWord({ corpus, site, draw: drawOutlines }, pageById(corpus, id));
const small = (text: string, matter = '', place?: URL) => {
  const made = corpusOf({ 'content/proef.mdx': smallPage(text, matter) });
  return openDocx(writeWord({ corpus: made, site: place, draw: stubDraw }, pageById(made, 'proef')));
};
const value = (element: Element | Parameters<typeof attribute>[0]) => attribute(element as never, 'w:val');

describe('the words of a Word file are the words of the tree', () => {
  it.each(pages.map(({ id }) => id))('%s', (id) => {
    const page = pageById(corpus, id);
    const docx = openDocx(writeWord({ corpus, site, draw: stubDraw }, page));
    const { titel, beschrijving } = page.matter;
    expect(wordsOf(ownText(docx))).toEqual(wordsOf(`${titel} ${beschrijving} ${shownText(corpus, page.root)}`));
  });
});

describe('there are Word files', () => {
  it('of every form and of what the publication names', () => {
    const ids = offered.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...corpus.publication.word]));
    expect(ids).toEqual(
      expect.arrayContaining(pages.filter(({ matter }) => matter.soort === 'formulier').map(({ id }) => id)),
    );
    expect(ids).not.toContain('handreiking');
    expect(ids.length).toBeGreaterThan(5);
  });
});

describe.each(offered.map(({ id }) => id))('the Word file of %s', (id) => {
  const written = write(id);
  const docx = openDocx(written);
  const xml = docx.paths.filter((path) => /\.(xml|rels)$/.test(path));

  it('is the same bytes whatever was made before it, and in another time zone', () => {
    const zone = process.env['TZ'];
    write('werkgevers');
    process.env['TZ'] = 'Pacific/Auckland';
    const again = write(id);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(again).equals(written)).toBe(true);
  });

  it('has well-formed parts, each with a kind, and refers only to what is there', () => {
    expect(docx.paths[0]).toBe('[Content_Types].xml');
    const types = docx.root('[Content_Types].xml');
    const byEnd = all(types, 'Default').map((type) => attribute(type, 'Extension'));
    const byPath = all(types, 'Override').map((type) => attribute(type, 'PartName')?.slice(1));
    for (const path of xml) {
      expect(() => docx.root(path), path).not.toThrow();
      const relations = docx.relations(path);
      expect(new Set(relations.map(({ id: name }) => name)).size).toBe(relations.length);
      for (const { target, leaves } of relations) if (!leaves) expect(docx.paths, path).toContain(target);
    }
    for (const path of docx.paths.filter((one) => one !== '[Content_Types].xml'))
      expect(byPath.includes(path) || byEnd.includes(path.split('.').at(-1)), path).toBe(true);
    const names = docx.relations('word/document.xml').map(({ id: name }) => name);
    const used = ['r:id', 'r:embed'].flatMap((key) =>
      all(docx.body, '*').flatMap((element) => attribute(element, key) ?? []),
    );
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('says its title, its maker, its language and its own date, and nothing of a machine', () => {
    const core = docx.root('docProps/core.xml');
    const { matter } = pageById(corpus, id);
    expect(only(core, 'dc:title').textContent).toBe(matter.titel);
    expect(only(core, 'dc:creator').textContent).toBe(corpus.house.uitgever ?? corpus.publication.kort);
    expect(only(core, 'dc:language').textContent).toBe('nl-NL');
    expect(only(core, 'dcterms:modified').textContent).toBe(`${matter.herzien}T00:00:00Z`);
    const [language] = all(only(docx.root('word/styles.xml'), 'w:docDefaults'), 'w:lang');
    expect(language && value(language)).toBe('nl-NL');
    const texts = xml.map((path) => docx.text(path)).join('\n');
    expect(texts).not.toMatch(/Un-named|\/tmp\/|\/home\/|\/work\//);
    expect(texts).not.toContain(`>${userInfo().username}<`);
    expect(texts).not.toContain(String(new Date().getFullYear() + 1));
  });

  it('has real headings, in the order and of the depth of the text, one of the first level', () => {
    const { root, matter } = pageById(corpus, id);
    const expected = [...walk(root)].flatMap((node) =>
      node.type === 'heading' ? [node.depth] : node.type === 'verdieping' ? [2] : [],
    );
    const levels = paragraphsOf(docx).flatMap((paragraph) => /^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? []);
    const end = paragraphsOf(docx).filter((one) => /^Heading2$/.test(styleOf(one))).length;
    expect(end).toBeGreaterThan(0);
    expect(levels.slice(0, expected.length + 1).map(Number)).toEqual([1, ...expected]);
    expect(textOf(paragraphsOf(docx)[0] as never)).toBe(matter.titel);
  });

  it('uses only styles that it has', () => {
    const styles = docx.root('word/styles.xml');
    const has = all(styles, 'w:style').map((style) => attribute(style, 'w:styleId'));
    const asked = (root: typeof styles, names: readonly string[]) =>
      names.flatMap((name) => all(root, name).map((style) => value(style)));
    const used = [...asked(docx.body, ['w:pStyle', 'w:rStyle']), ...asked(styles, ['w:basedOn', 'w:next', 'w:link'])];
    expect([...new Set(used)].filter((name) => !has.includes(name))).toEqual([]);
    // Word knows a style by its name: of two with one name it shows one.
    const names = asked(styles, ['w:name']);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has a content control for each place to write, with a name and a number of its own', () => {
    const fields = [...walk(pageById(corpus, id).root)].flatMap((node) => {
      if (node.type !== 'invulveld') return [];
      const { label, soort, keuzes } = node.attributes;
      return soort === 'keuze' ? (keuzes ?? []) : [label];
    });
    const moments = new Set(corpus.publication.traject?.momenten.map(({ naam }) => dayTag(naam)));
    const controls = all(docx.body, 'w:sdtPr');
    const names = controls.map((control) => value(only(control, 'w:alias')));
    for (const label of fields) expect(names).toContain(label.slice(0, 64));
    expect(names.length).toBeGreaterThanOrEqual(fields.length);
    const ids = controls.map((control) => value(only(control, 'w:id')));
    // The day of one moment may stand in two places, and a program fills both.
    const tags = controls.map((control) => value(only(control, 'w:tag')) ?? '').filter((tag) => !moments.has(tag));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('a Word file', () => {
  it('has in a place to write whom the house style knows for it, as words and not as an invitation', () => {
    const house = {
      ...corpus.house,
      contact: [{ voor: 'Een afspraak met de bedrijfsarts', wie: 'het <servicepunt>' }],
    };
    const docx = openDocx(
      writeWord(
        { corpus: { ...corpus, house }, site, draw: stubDraw },
        pageById(corpus, 'formulieren/wie-haal-je-erbij'),
      ),
    );
    const known = all(docx.body, 'w:sdt').find((control) => textOf(control).includes('het <servicepunt>'));
    expect(known && value(only(known, 'w:alias'))).toBe('Bedrijfsarts, open spreekuur en wie vervangt');
    expect(known && all(known, 'w:showingPlcHdr').length).toBe(0);
    expect(all(docx.body, 'w:showingPlcHdr').length).toBeGreaterThan(3);
  });

  it('has lists that Word counts itself, each by itself and from the number the text gives', () => {
    const docx = small('1. Eerst.\n2. Dan:\n   - dit;\n   - dat.\n\nEn nog eens.\n\n3. Derde.\n4. Vierde.');
    const numbered = paragraphsOf(docx).flatMap((paragraph) => {
      const [number] = all(paragraph, 'w:numId');
      const [level] = all(paragraph, 'w:ilvl');
      return number && level ? [[textOf(paragraph), value(level), value(number)] as const] : [];
    });
    expect(numbered.map(([text, level]) => [text, level])).toEqual([
      ['Eerst.', '0'],
      ['Dan:', '0'],
      ['dit;', '1'],
      ['dat.', '1'],
      ['Derde.', '0'],
      ['Vierde.', '0'],
    ]);
    expect(new Set(numbered.map(([, , number]) => number)).size).toBe(3);
    const starts = all(docx.root('word/numbering.xml'), 'w:start').map((start) => value(start));
    expect(starts).toContain('3');
  });

  it('has a head on each table that comes again on the next page, and its title above it', () => {
    const docx = small('<Tabel titel="Wie wat doet">\n\n| Wie | Wat |\n|---|---|\n| Je baas | belt |\n\n</Tabel>');
    const rows = all(only(docx.body, 'w:tbl'), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0]);
    const title = paragraphsOf(docx).find((paragraph) => textOf(paragraph) === 'Wie wat doet');
    expect(title && styleOf(title)).toBe('Caption');
  });

  it('shows a figure as vectors and pixels, with all of it in words', () => {
    const docx = openDocx(write('werkgevers'));
    const pictures = all(docx.body, 'wp:docPr');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(attribute(picture, 'descr')?.length).toBeGreaterThan(100);
    expect(docx.paths.filter((path) => path.endsWith('.svg')).length).toBe(pictures.length);
    expect(docx.paths.filter((path) => path.endsWith('.png')).length).toBe(pictures.length);
  });

  it('tells of each number where it comes from, in a note of its own', () => {
    const docx = small('Een dag kost <Feit id="kosten" />, en het duurt <Feit id="dagen" bron="nee" />.');
    expect(all(docx.body, 'w:footnoteReference').map((note) => attribute(note, 'w:id'))).toEqual(['1']);
    const notes = all(docx.root('word/footnotes.xml'), 'w:footnote').map((note) => note.textContent);
    expect(notes.join()).toContain('Werkwijzer, 1.2 Kosten (2021).');
    expect(notes.join()).not.toContain('De krant');
  });

  it.each(pages.map(({ id }) => id))('says of a title in English that it is, in text and notes: %s', (id) => {
    const docx = openDocx(writeWord({ corpus, site, draw: stubDraw }, pageById(corpus, id)));
    const titles = [...corpus.sources.values()].flatMap(({ titel, taal }) => (taal === 'en' ? [titel] : []));
    const runs = ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => all(docx.root(path), 'w:r'));
    const english = runs.filter((run) => all(run, 'w:lang').some((lang) => value(lang) === 'en-GB'));
    for (const run of english) expect(titles).toContain(run.textContent);
    const dutch = runs.filter((run) => !english.includes(run)).map((run) => run.textContent ?? '');
    expect(dutch.filter((words) => titles.some((title) => words.includes(title)))).toEqual([]);
    const named = pageById(corpus, id).matter.bronnen.filter((bron) => sourceOf(corpus, bron).source.taal === 'en');
    expect(english.length).toBeGreaterThanOrEqual(new Set(named).size > 0 ? 1 : 0);
  });

  it('has a control for each place of a letter, by the name that a program fills it by', () => {
    const docx = small('We zien elkaar op <Plek naam="datum" /> in <Plek naam="plaats" />.');
    const tags = all(docx.body, 'w:tag').map((tag) => value(tag));
    expect(tags).toEqual(['datum', 'plaats']);
    expect(ownText(docx)).toContain('We zien elkaar op [datum] in [plaats].');
  });

  it('leads to pages only where one knows where the site stands', () => {
    const text = 'Lees <Verwijs id="proef" /> en [de krant](https://www.example.nl/krant).';
    const targets = ({ relations }: Awaited<ReturnType<typeof small>>) =>
      relations('word/document.xml').flatMap(({ target, leaves }) =>
        leaves && !target.startsWith('tel:') && !target.includes('113') ? [target] : [],
      );
    expect(targets(small(text, '', site))).toEqual([
      'https://voorbeeld.test/kit/proef/',
      'https://www.example.nl/krant',
    ]);
    expect(targets(small(text))).toEqual(['https://www.example.nl/krant']);
  });

  it('holds what an author writes as it is written', () => {
    const docx = small('Praat over \\<dit\\> & “dat”, met *nadruk* en **kracht**.');
    expect(ownText(docx)).toContain('Praat over <dit> & “dat”, met nadruk en kracht.');
    const bold = all(docx.body, 'w:b').length;
    const italic = all(docx.body, 'w:i').length;
    expect([bold, italic]).toEqual([1, 1]);
  });
});
