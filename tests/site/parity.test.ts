import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { shownText } from '../shown-text.ts';
import { builtPages, elements, property, textOf, wordsOf } from './html.ts';

const { corpus } = guide();

describe('the words of the site are the words of the tree', () => {
  const built = new Map(builtPages().map((page) => [page.path, page]));
  it.each([...corpus.pages.keys()])('%s', (id) => {
    const page = corpus.pages.get(id);
    const html = built.get(`/${id}/`);
    if (page === undefined || html === undefined) throw new Error(`${id} was not built`);
    const main = [...elements(html.tree)].find(
      (node) => node.type === 'element' && node.properties?.['dataTekst'] !== undefined,
    );
    if (main === undefined) throw new Error(`${id} has no [data-tekst]`);
    const shown = textOf(
      main,
      (node) =>
        node.type === 'element' &&
        (node.properties?.['dataInterface'] !== undefined || property(node, 'hidden') !== ''),
    );
    expect(wordsOf(shown)).toEqual(wordsOf(shownText(corpus, page.root)));
  });
});
