import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/guide.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { all, attribute, only } from '../office.ts';
import { openPptx, placeOf, shapesOf } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

const { corpus } = guide();
const DECKS = [...corpus.decks.values()].map((deck) => ({ id: deck.id, made: toPresentation(corpus, deck, stubDraw) }));

const idOf = (link: Element) => attribute(link, 'r:id') ?? '';

describe.each(DECKS)('the presentation $id', ({ made }) => {
  const pptx = openPptx(writePptx(made));
  const slides = pptx.slides.map((path, i) => ({ path, root: pptx.root(path), slide: made.slides[i] }));

  it('calls each number on it by a link, and leads to each slide that is named', () => {
    let phones = 0;
    for (const { path, root, slide } of slides) {
      const targets = new Map(pptx.relations(path).map(({ id, target }) => [id, target]));
      const led = all(root, 'a:hlinkClick').map((link) => targets.get(idOf(link)));
      const runs = slide?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
      for (const { phone } of runs) {
        if (phone === undefined) continue;
        phones += 1;
        expect(led, path).toContain(`tel:${phone}`);
      }
      for (const { to } of runs) {
        const at = made.slides.findIndex(({ slug }) => slug === to);
        if (at >= 0) expect(led, path).toContain(pptx.slides[at]);
      }
    }
    expect(phones).toBeGreaterThan(0);
  });

  it('opens with the slide large and its notes below', () => {
    expect(pptx.relations('ppt/presentation.xml').map(({ target }) => target)).toContain('ppt/viewProps.xml');
    const view = pptx.root('ppt/viewProps.xml');
    const share = Number(attribute(only(only(view, 'p:normalViewPr'), 'p:restoredTop'), 'sz')) / 100_000;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  });

  it('has a place for a logo on each layout of a title, and on each title', () => {
    const isLogo = (shape: Element) => placeOf(shape)?.type === 'pic' && placeOf(shape)?.index === '15';
    const layouts = pptx.paths.filter((path) => /slideLayout\d+\.xml$/.test(path)).map((path) => pptx.root(path));
    const titles = layouts.filter((root) => attribute(only(root, 'p:cSld'), 'name')?.startsWith('Titel'));
    expect(titles.length).toBeGreaterThan(1);
    for (const root of titles) expect(shapesOf(root).filter(isLogo)).toHaveLength(1);
    for (const { root, slide } of slides)
      expect(shapesOf(root).filter(isLogo)).toHaveLength(slide?.layout === 'titel' ? 1 : 0);
  });
});
