import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/corpus/words.ts';
import { childrenOf } from '../../src/document/text.ts';
import type { AnyNode } from '../../src/document/tree.ts';
import { guide } from '../../src/guide.ts';
import { builtPages, elements, property, textOf, wordsOf } from './html.ts';

const { corpus } = guide();

/** The words of the tree as the site shows them: notes to a presenter are not shown; titles of boxes are. */
function siteText(node: AnyNode): string {
  if (node.type === 'notitie') return '';
  const own = 'attributes' in node ? titleOf(node) : '';
  if (node.type === 'casus') {
    const page = corpus.pages.get(`casussen/${node.attributes.id}`);
    return ` ${page?.matter.titel} ${page?.matter.beschrijving} `;
  }
  const children = childrenOf(node);
  if (children.length === 0) return `${own} ${readableText(corpus, node)}`;
  return `${own} ${children.map(siteText).join(isSentence(node) ? '' : ' ')} `;
}

function titleOf(node: AnyNode): string {
  if (!('attributes' in node)) return '';
  const { attributes } = node;
  if ('titel' in attributes && attributes.titel !== undefined) return attributes.titel;
  if ('label' in attributes) return attributes.label;
  return 'bijschrift' in attributes ? (attributes.bijschrift ?? '') : '';
}

const isSentence = (node: AnyNode) =>
  ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'begrip', 'verwijs'].includes(node.type);

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
    expect(wordsOf(shown)).toEqual(wordsOf(siteText(page.root)));
  });
});
