import { type Corpus, pageById } from '../src/corpus/corpus.ts';
import { readableText } from '../src/corpus/words.ts';
import { childrenOf } from '../src/document/text.ts';
import type { AnyNode } from '../src/document/tree.ts';

/** The words of the tree as site and Word show them: notes to a presenter are not shown; titles of boxes are. */
export function shownText(corpus: Corpus, node: AnyNode): string {
  if (node.type === 'notitie') return '';
  const own = 'attributes' in node ? titleOf(node) : '';
  if (node.type === 'casus') {
    const { titel, beschrijving } = pageById(corpus, `casussen/${node.attributes.id}`).matter;
    return ` ${titel} ${beschrijving} `;
  }
  const children = childrenOf(node);
  if (children.length === 0) return `${own} ${readableText(corpus, node)}`;
  const why = node.type === 'beurt' ? (node.attributes.waarom ?? '') : '';
  const effect = node.type === 'moment' ? (node.attributes.gevolg ?? '') : '';
  return `${own} ${effect} ${children.map((child) => shownText(corpus, child)).join(isSentence(node) ? '' : ' ')} ${why} `;
}

function titleOf(node: AnyNode): string {
  if (!('attributes' in node)) return '';
  const { attributes } = node;
  if ('titel' in attributes && attributes.titel !== undefined) return attributes.titel;
  if ('label' in attributes) return attributes.label;
  if ('zin' in attributes) return attributes.zin;
  return 'bijschrift' in attributes ? (attributes.bijschrift ?? '') : '';
}

const isSentence = (node: AnyNode) =>
  ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'begrip', 'verwijs'].includes(node.type);
