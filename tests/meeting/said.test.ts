import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/corpus/words.ts';
import { guide } from '../../src/guide.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import type { Part } from '../../src/meeting/catalogue.ts';
import { wordsOf } from '../../src/slides/plain.ts';

const { catalogue } = buildCatalogue(guide().corpus);
const { opening, closing, groups } = catalogue;
const parts: readonly Part[] = [...Object.values(opening), ...Object.values(closing), ...Object.values(groups).flat()];
const slides = parts.flatMap(({ pieces }) => pieces.map(({ slide }) => slide));
/** How many words a presenter gets with a slide at least. */
const LEAST = 25;

describe('a meeting made to measure', () => {
  it('says something with every slide that can be chosen', () => {
    const thin = slides.flatMap(({ slug, notes }) => {
      const words = countWords(notes.map(wordsOf).join(' '));
      return words < LEAST ? [`${slug}: ${words}`] : [];
    });
    expect(thin).toEqual([]);
    expect(slides.length).toBeGreaterThan(90);
  });

  it('says with each something of its own', () => {
    const said = new Map(slides.map(({ slug, title, notes }) => [`${slug} ${title}`, notes.map(wordsOf).join(' ')]));
    expect(new Set(said.values()).size).toBe(said.size);
  });

  it('asks the room before it tells how a case ended', () => {
    for (const { pieces } of groups['casus'] ?? []) {
      const asked = Array.from({ length: 4 }, () => 'vraag');
      const layouts = pieces.map(({ slide }) => slide.layout);
      expect(layouts).toEqual(['casus', ...asked, 'figuur'].slice(0, layouts.length));
    }
  });
});
