import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/corpus/corpus.ts';
import { plainText, walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';

/** Words of the profession, with the term of the glossary that explains each. */
const WORDS = [
  ['mismatch', 'mismatch'],
  ['empathisch', 'empathisch'],
  ['pragmatisch', 'pragmatisch'],
  ['handelingsbekwaam', 'handelingsbekwaamheid'],
  ['faciliterend', 'faciliterend'],
  ['situationeel', 'situationeel'],
  ['proactief', 'proactief'],
  ['werkhervatting', 'werkhervatting'],
  ['veranderbereidheid', 'veranderbereidheid'],
  ['waarderend onderzoeken', 'waarderend-onderzoeken'],
  ['psycho-educatie', 'psycho-educatie'],
] as const;

const { corpus } = guide();
const pages = [...corpus.pages.values()];

/** The sentences of a page: what stands in paragraphs, in and out of boxes and lists; no headings, no tables. */
const sentences = ({ root }: Page) =>
  [...walk(root)].filter(({ type }) => type === 'paragraph').map((node) => plainText(node).toLowerCase());

describe.each(WORDS)('the word of the profession “%s”', (word, term) => {
  it('stands in a sentence that readers read', () => {
    const told = pages.filter((page) => sentences(page).some((text) => text.includes(word)));
    expect(told.map(({ id }) => id)).not.toEqual([]);
  });

  it('is explained where it stands', () => {
    expect([...corpus.terms.keys()]).toContain(term);
    const explained = pages.filter(({ root }) =>
      [...walk(root)].some((node) => node.type === 'begrip' && node.attributes.id === term),
    );
    const silent = pages
      .filter((page) => sentences(page).some((text) => text.includes(word)) && !explained.includes(page))
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });
});
