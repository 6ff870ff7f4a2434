import { userInfo } from 'node:os';
import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { deckById } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { drawOutlines } from '../../../src/platform/pixels.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { deckWords } from '../../../src/strings/deck.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { all, attribute, only, relationsPath } from '../office.ts';
import { openPptx, type Pptx, placeOf, related, shapesOf } from './read-pptx.ts';

const { corpus } = guide();
const write = (id: string) => writePptx(toPresentation(corpus, deckById(corpus, id), drawOutlines));
const ids = [...corpus.decks.keys()];

const isXml = (path: string) => /\.(xml|rels)$/.test(path);
/** Parts with shapes: slides, their layouts and masters, and notes. */
const withShapes = ({ paths }: Pptx) =>
  paths.filter((path) => /^ppt\/(slide|notes)\w*\/[^/]+\.xml$/.test(path) && isXml(path));
/** Names by which a part refers to others. */
const REFERENCES = ['r:id', 'r:embed', 'r:link'];
const referencesIn = (root: Element): readonly string[] =>
  [root, ...all(root, '*')].flatMap((element) => REFERENCES.flatMap((name) => attribute(element, name) ?? []));

it('there is a presentation to test', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('the package of %s', (id) => {
  const written = write(id);
  const pptx = openPptx(written);

  it('is the same bytes each time', () => {
    expect(Buffer.compare(write(id), written)).toBe(0);
  });

  it('falls into sections that hold each of its slides once, in order, each with a name of its own', () => {
    const presentation = pptx.root('ppt/presentation.xml');
    const slides = all(presentation, 'p:sldId').map((slide) => attribute(slide, 'id'));
    const sections = all(presentation, 'p14:section');
    const shown = slidesShown(corpus, deckById(corpus, id));
    const parts = new Set(shown.map(({ part = deckWords.beginPart }) => part));
    expect(sections).toHaveLength(parts.size > 1 ? parts.size : 0);
    expect(new Set(sections.map((section) => attribute(section, 'id'))).size).toBe(sections.length);
    for (const section of sections)
      expect(attribute(section, 'id')).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    if (sections.length > 0) expect(sections.map((section) => attribute(section, 'name'))).toEqual([...parts]);
    if (sections.length > 0)
      expect(all(presentation, 'p14:sldId').map((slide) => attribute(slide, 'id'))).toEqual(slides);
  });

  it('is light enough to mail: 400 kB at most', () => {
    expect(written.length).toBeLessThanOrEqual(400_000);
  });

  it('has well-formed parts, and says first what each of them is', () => {
    expect(pptx.paths[0]).toBe('[Content_Types].xml');
    for (const path of pptx.paths.filter(isXml)) expect(() => pptx.root(path), path).not.toThrow();
    const types = pptx.root('[Content_Types].xml');
    const byEnd = new Set(all(types, 'Default').map((type) => attribute(type, 'Extension')));
    const byPath = all(types, 'Override').map((type) => attribute(type, 'PartName')?.slice(1) ?? '');
    expect(byPath).toEqual([...new Set(byPath)]);
    expect(byPath.filter((path) => !pptx.paths.includes(path))).toEqual([]);
    const parts = pptx.paths.filter((path) => path !== '[Content_Types].xml');
    expect(parts.filter((path) => !byEnd.has(path.split('.').at(-1)))).toEqual([]);
    // "application/xml" says nothing: a part of Office has a type of its own.
    expect(parts.filter((path) => path.endsWith('.xml') && !byPath.includes(path))).toEqual([]);
  });

  it('refers only to parts that are there, each by a name of its own, and to all of them', () => {
    const sources = ['', ...pptx.paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')];
    const reached = new Set<string>(['[Content_Types].xml', '_rels/.rels']);
    for (const source of sources) {
      const relations = pptx.relations(source);
      const names = relations.map((relation) => relation.id);
      expect(new Set(names).size, source).toBe(names.length);
      for (const { target, leaves } of relations) {
        if (leaves) {
          expect(target, source).toMatch(/^(tel:\+?\d+|https:\/\/)/);
          continue;
        }
        expect(pptx.paths, source).toContain(target);
        reached.add(target);
      }
      if (source === '') continue;
      if (relations.length > 0) reached.add(relationsPath(source));
      for (const name of referencesIn(pptx.root(source))) expect(names, source).toContain(name);
    }
    expect(pptx.paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('gives every shape an id of its own', () => {
    for (const path of withShapes(pptx)) {
      const found = all(pptx.root(path), 'p:cNvPr').map((shape) => attribute(shape, 'id'));
      expect(new Set(found).size, path).toBe(found.length);
    }
  });

  it('gives master and layouts ids that no other has, as PowerPoint asks', () => {
    const masters = all(pptx.root('ppt/presentation.xml'), 'p:sldMasterId');
    const layouts = all(pptx.root('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId');
    const found = [...masters, ...layouts].map((element) => Number(attribute(element, 'id')));
    expect(new Set(found).size).toBe(found.length);
    for (const one of found) expect(one).toBeGreaterThanOrEqual(2 ** 31);
    const slides = all(pptx.root('ppt/presentation.xml'), 'p:sldId').map((slide) => Number(attribute(slide, 'id')));
    expect(new Set(slides).size).toBe(slides.length);
    for (const one of slides) expect(one).toBeGreaterThanOrEqual(256);
  });

  it('puts text, tables and figures in the places their layout has for them', () => {
    const key = (shape: Element) => JSON.stringify(placeOf(shape));
    for (const slide of pptx.slides) {
      const layout = related(pptx, slide, 'slideLayout');
      const places = shapesOf(pptx.root(layout)).filter(placeOf).map(key);
      const held = shapesOf(pptx.root(slide)).filter(placeOf).map(key);
      for (const place of held) expect(places, slide).toContain(place);
      expect(new Set(held).size, slide).toBe(held.length);
    }
  });

  it('leaves no place of a layout empty, which Reset would bring back behind what stands there', () => {
    const isFoot = (type = '') => ['ftr', 'sldNum'].includes(type);
    const key = (shape: Element) => JSON.stringify(placeOf(shape));
    for (const slide of pptx.slides) {
      const layout = related(pptx, slide, 'slideLayout');
      const places = shapesOf(pptx.root(layout)).filter((shape) => placeOf(shape) && !isFoot(placeOf(shape)?.type));
      const held = shapesOf(pptx.root(slide)).map(key);
      for (const place of places) expect(held, `${slide} on ${layout}`).toContain(key(place));
    }
  });

  it('ties each slide to its notes and the notes to their slide', () => {
    for (const slide of pptx.slides) {
      const notes = related(pptx, slide, 'notesSlide');
      expect(related(pptx, notes, 'slide')).toBe(slide);
      expect(related(pptx, notes, 'notesMaster')).toBe('ppt/notesMasters/notesMaster1.xml');
    }
  });

  it('has every paragraph in Dutch, an empty one too', () => {
    for (const path of withShapes(pptx)) {
      const root = pptx.root(path);
      for (const run of [...all(root, 'a:r'), ...all(root, 'a:fld')])
        expect(attribute(only(run, 'a:rPr'), 'lang'), path).toBe('nl-NL');
      for (const end of all(root, 'a:endParaRPr')) expect(attribute(end, 'lang'), path).toBe('nl-NL');
    }
    expect(only(pptx.root('docProps/core.xml'), 'dc:language').textContent).toBe('nl-NL');
  });

  it('takes its colours and its fonts from the theme, and has no spaces that do not break', () => {
    for (const path of withShapes(pptx)) {
      const text = pptx.text(path);
      expect(text, path).not.toMatch(/srgbClr|<a:latin typeface="[^+]/);
      expect(text, path).not.toMatch(/[\u00a0\u202f]/);
    }
    for (const path of pptx.paths.filter((one) => /slide(Layout|Master)s\/[^/]+\.xml$/.test(one)))
      for (const shape of shapesOf(pptx.root(path)))
        if (placeOf(shape)?.type === 'title')
          expect(
            all(shape, 'a:latin').map((font) => attribute(font, 'typeface')),
            path,
          ).toEqual(['+mj-lt']);
  });

  it('indents the levels of a text in order, and gives each its room', () => {
    for (const path of pptx.paths.filter((one) => /slideLayouts\/[^/]+\.xml$/.test(one)))
      for (const shape of shapesOf(pptx.root(path))) {
        if (placeOf(shape)?.type !== 'body' || placeOf(shape)?.index !== '1') continue;
        const levels = [1, 2, 3].map((level) => only(shape, `a:lvl${level}pPr`));
        const left = levels.map((level) => Number(attribute(level, 'marL')) + Number(attribute(level, 'indent')));
        expect(
          [...left].sort((a, b) => a - b),
          path,
        ).toEqual(left);
        expect(levels.every((level) => all(level, 'a:spcAft').length === 1)).toBe(true);
      }
  });

  it('is 16:9', () => {
    const size = only(pptx.root('ppt/presentation.xml'), 'p:sldSz');
    expect(Number(attribute(size, 'cx')) / Number(attribute(size, 'cy'))).toBeCloseTo(16 / 9, 10);
  });

  it('has each drawing as a vector without letters or addresses, and as pixels', () => {
    const drawings = pptx.slides.flatMap((slide) => pptx.relations(slide)).filter(({ type }) => type === 'image');
    for (const { target } of drawings.filter((drawing) => drawing.target.endsWith('.svg'))) {
      expect(drawings.map((drawing) => drawing.target)).toContain(target.replace(/\.svg$/, '.png'));
      expect(pptx.text(target)).toMatch(/^<svg [^>]*viewBox="/);
      expect(pptx.text(target)).not.toMatch(
        /<text|<image|<script|<style|font-|href|http:(?!\/\/www\.w3\.org\/2000\/svg")/,
      );
    }
    for (const { target } of drawings.filter((drawing) => drawing.target.endsWith('.png')))
      expect([...pptx.bytes(target).slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });

  it('tells nothing of the machine or its user', () => {
    const { username, homedir } = userInfo();
    const secrets = [process.cwd(), homedir, ...(username.length > 4 ? [username] : [])];
    for (const path of pptx.paths) {
      const content = Buffer.from(pptx.bytes(path)).toString('latin1');
      for (const secret of secrets) expect(content.includes(secret), `${path}: ${secret}`).toBe(false);
      if (isXml(path)) expect(content, path).not.toMatch(/[A-Z]:\\|file:|\/(home|Users|tmp|work)\//);
    }
    const core = pptx.root('docProps/core.xml');
    expect(only(core, 'dc:creator').textContent).toBe('Blijven werken');
    expect(all(core, 'cp:lastModifiedBy')).toEqual([]);
    const dates = ['dcterms:created', 'dcterms:modified'].map((name) => only(core, name).textContent);
    expect(new Set(dates)).toEqual(new Set([`${deckById(corpus, id).matter.herzien}T00:00:00Z`]));
  });

  it('has pixels and nothing else in its PNG files', () => {
    for (const path of pptx.paths.filter((name) => posix.extname(name) === '.png')) {
      const bytes = Buffer.from(pptx.bytes(path));
      const chunks: string[] = [];
      for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
        chunks.push(bytes.toString('latin1', at + 4, at + 8));
      expect(new Set(chunks), path).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
    }
  });
});
