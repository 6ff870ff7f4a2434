import { describe, expect, it } from 'vitest';
import { reasonOf, speakerOf } from '../../src/corpus/dialogue.ts';
import { effectOf, scenesOf } from '../../src/corpus/practice.ts';
import { countWords, readableText } from '../../src/corpus/words.ts';
import { guide } from '../../src/guide.ts';
import { fillOf } from '../../src/slides/fit.ts';
import { makeNeem } from '../../src/slides/page-parts.ts';
import { linkOnward, ONWARD, type PlainSlide, wordsOf } from '../../src/slides/plain.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { slidesFrom } from '../../src/slides/slides.ts';
import { footOf } from '../../src/slides/sources.ts';
import { frameOf } from '../../src/theme/slide-layouts.ts';
import { palettes, slideSizes } from '../../src/theme/tokens.ts';

const { corpus } = guide();
const taken = (uit: string, wat: 'gesprek' | 'oefengesprek', welke: number, position: Slide['position']) =>
  slidesFrom(corpus, [makeNeem({ uit, wat, welke, minuten: 8 }, position)], ['leidinggevende']);
const plainOf = (slide: Slide) => plainSlide(corpus, slide, new Map(), palettes.light);

/** All conversations of one kind, each as a deck takes it. */
const all = <T extends 'gesprek' | 'oefengesprek'>(type: T) =>
  [...corpus.pages.values()].flatMap(({ id, root }) => {
    const found = root.children.filter((block) => block.type === type);
    return found.map((node, i) => ({
      name: `${id} ${i + 1}`,
      node,
      slides: taken(id, type, i + 1, root.position),
    }));
  });

/** What makes a slide unfit for a wall: text that runs out, is too small, or leaves the wall empty. */
function flaws(slide: Slide): readonly string[] {
  const fill = fillOf(corpus, slide);
  const { size = 0 } = frameOf(slide.layout, false, plainOf(slide).grade).text ?? {};
  const text = fill.find(({ part }) => part === 'tekst');
  return [
    ...fill.flatMap(({ part, used, room }) => (used > room ? [`${part} runs out`] : [])),
    ...(size < slideSizes.small ? ['small'] : []),
    ...(text && text.used < 0.7 * text.room ? [`filled for ${Math.round((100 * text.used) / text.room)} %`] : []),
    ...(footOf(corpus, slide).length > 60 ? ['long foot'] : []),
    ...(countWords(slide.notes.map((note) => readableText(corpus, note)).join(' ')) < 25 ? ['little to say'] : []),
  ].map((flaw) => `${slide.slug}: ${flaw}`);
}

describe.each(all('oefengesprek'))('the practice conversation $name as slides', ({ node, slides }) => {
  if (node.type !== 'oefengesprek') throw new Error('It is a practice conversation.');
  const scenes = scenesOf(node);

  it('has a slide for each moment, which says what happens, what it brings and what can be chosen', () => {
    expect(slides.map(({ title }) => title).slice(1)).toEqual(
      scenes.slice(1).map(({ moment }) => moment.attributes.titel),
    );
    for (const [i, scene] of scenes.entries()) {
      const slide = slides[i];
      if (!slide) throw new Error('Each moment has a slide.');
      const words = plainOf(slide).paragraphs.map(wordsOf).join('\n');
      for (const block of [...scene.blocks, ...scene.ways.map(({ choice }) => choice)])
        expect(words).toContain(readableText(corpus, block).trim());
      const effect = effectOf(corpus, scene.moment);
      if (effect) expect(words).toContain(effect.words);
      expect(footOf(corpus, slide)).toContain(effect?.source ?? '');
    }
  });

  it('leads by each choice to the slide of the moment it leads to', () => {
    const slugOf = new Map(scenes.map((scene, i) => [scene, slides[i]?.slug]));
    for (const [i, scene] of scenes.entries())
      expect(slides[i]?.ways?.map(({ letter, to }) => [letter, to])).toEqual(
        scene.ways.map(({ letter, to }) => [letter, to && slugOf.get(to)]),
      );
  });

  it('counts its time once, at its beginning', () => {
    expect(slides.map(({ minutes }) => minutes)).toEqual([8, ...scenes.slice(1).map(() => 0)]);
  });

  it('leads from each end to its beginning, and on to what comes after', () => {
    const after = { ...plainOf(slides[0] as Slide), slug: 'daarna', row: undefined };
    const ends = linkOnward([...slides.map(plainOf), after]).filter((_, i) => slides[i]?.end);
    expect(ends.length).toBeGreaterThan(2);
    const leadsOf = ({ paragraphs }: PlainSlide) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap(({ to }) => to ?? []));
    for (const end of ends) expect(leadsOf(end)).toEqual([slides[0]?.slug, 'daarna']);
    const alone = linkOnward(slides.map(plainOf)).flatMap(leadsOf);
    expect(alone).not.toContain(ONWARD);
  });

  it('fills the wall, in letters one can read, with something to say', () => {
    expect(slides.flatMap(flaws)).toEqual([]);
  });
});

describe.each(all('gesprek'))('the conversation $name as slides', ({ node, slides }) => {
  if (node.type !== 'gesprek') throw new Error('It is a conversation.');

  it('has every turn once, in order, a turn a step', () => {
    expect(slides.flatMap((slide) => plainOf(slide).paragraphs.map((one) => wordsOf(one).trim()))).toEqual(
      node.children.map(
        (turn) => `${speakerOf(node, turn)}: ${readableText(corpus, turn).trim().replace(/\s+/g, ' ')}`,
      ),
    );
    expect(new Set(slides.map(({ steps }) => steps))).toEqual(new Set(['punten']));
  });

  it('tells who presents why a turn works', () => {
    const said = slides.flatMap(({ notes }) => notes.map((note) => readableText(corpus, note))).join('\n');
    for (const turn of node.children) expect(said).toContain(reasonOf(corpus, turn)?.words ?? '');
  });

  it('fills the wall, in letters one can read, with something to say', () => {
    expect(slides.flatMap(flaws)).toEqual([]);
  });
});
