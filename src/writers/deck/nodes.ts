import { caseId } from '../../corpus/cases.ts';
import { factById, figureByName, pageById } from '../../corpus/corpus.ts';
import { onlyForWords, questionsFor } from '../../corpus/who.ts';
import { readableText } from '../../corpus/words.ts';
import type { AnyNode, Block, Handlers, Inline } from '../../document/tree.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { escapeXml } from '../../xml.ts';
import type { DeckContext } from './context.ts';
import { tag } from './html.ts';
import { writeTableRows } from './slide.ts';

/** One node and all below it as HTML: plain markup, for the notes below slides. */
function writeNode(node: AnyNode, context: DeckContext): string {
  // The handler found by a node's type takes nodes of that type, which the compiler cannot follow.
  const handle = handlers[node.type] as (node: AnyNode, context: DeckContext) => string;
  return handle(node, context);
}

/** Several nodes, one after another. */
export function writeNodes(nodes: readonly AnyNode[], context: DeckContext): string {
  return nodes.map((node) => writeNode(node, context)).join('');
}

function titled(label: string, titel: string | undefined, blocks: readonly Block[], context: DeckContext): string {
  const head = titel === undefined ? label : `${label}: ${titel}`;
  return tag('div', { class: 'blok' }, tag('p', { class: 'blok-kop' }, escapeXml(head)), writeNodes(blocks, context));
}

const inline =
  (name: string): ((node: { readonly children: readonly Inline[] }, context: DeckContext) => string) =>
  (node, context) =>
    tag(name, {}, writeNodes(node.children, context));

const nothing = (): string => '';

const handlers = {
  root: (node, context) => writeNodes(node.children, context),
  text: ({ value }) => escapeXml(value),
  break: () => '<br>',
  emphasis: inline('em'),
  strong: inline('strong'),
  link: ({ url, children }, context) =>
    context.link === undefined ? writeNodes(children, context) : tag('a', { href: url }, writeNodes(children, context)),
  feit: (node, { corpus }) => escapeXml(readableText(corpus, node)),
  zeg: (node, { corpus }) => escapeXml(readableText(corpus, node)),
  begrip: (node, { corpus }) => escapeXml(readableText(corpus, node)),
  verwijs: (node, { corpus, link }) => {
    const words = escapeXml(readableText(corpus, node));
    return link === undefined ? words : tag('a', { href: link(node.attributes.id) }, words);
  },
  plek: (node, { corpus }) => escapeXml(readableText(corpus, node)),
  paragraph: inline('p'),
  heading: ({ depth, children }, context) =>
    tag(`h${Math.min(6, depth + context.sink)}`, {}, writeNodes(children, context)),
  list: ({ ordered, start, children }, context) =>
    tag(ordered ? 'ol' : 'ul', { start: ordered && start !== 1 ? start : undefined }, writeNodes(children, context)),
  // A point of one paragraph is that paragraph's words alone.
  listItem: ({ children: [first, ...rest] }, context) =>
    tag(
      'li',
      {},
      first?.type === 'paragraph' ? writeNodes(first.children, context) : first ? writeNode(first, context) : '',
      writeNodes(rest, context),
    ),
  blockquote: ({ children }, context) => tag('blockquote', {}, writeNodes(children, context)),
  table: ({ children }, context) =>
    writeTableRows(
      children.map((row) => row.children.map((cell) => writeNodes(cell.children, context))),
      children[0]?.children.map((cell) => cell.children.map((node) => readableText(context.corpus, node)).join('')) ??
        [],
    ),
  tableRow: nothing,
  tableCell: nothing,
  kern: ({ children }, context) => writeNodes(children, context),
  figuur: ({ attributes: { naam } }, { corpus }) =>
    tag('p', {}, escapeXml(figureByName(corpus, naam).alt((id) => factById(corpus, id)))),
  vragen: ({ attributes: { titel, voor }, children }, context) =>
    titled(questionsFor(context.corpus, voor), titel, children, context),
  stop: ({ attributes: { titel }, children }, context) => titled(titel, undefined, children, context),
  tip: ({ attributes: { titel }, children }, context) => titled(nl.tip, titel, children, context),
  letOp: ({ attributes: { titel }, children }, context) => titled(nl.letOp, titel, children, context),
  checklist: ({ attributes: { titel }, children }, context) => titled(nl.checklist, titel, children, context),
  casus: ({ attributes: { id } }, { corpus }) =>
    tag('p', {}, escapeXml(pageById(corpus, caseId(corpus, id)).matter.titel)),
  tabel: ({ attributes: { titel }, children }, context) =>
    tag('p', { class: 'blok-kop' }, escapeXml(titel)) + writeNodes(children, context),
  voor: ({ attributes: { publiek }, children }, context) =>
    titled(onlyForWords(context.corpus, publiek), undefined, children, context),
  actueel: ({ attributes: { titel, datum }, children }, context) =>
    titled(nl.actueel(longDate(datum)), titel, children, context),
  verdieping: ({ attributes: { titel }, children }, context) => titled(titel, undefined, children, context),
  gesprek: ({ attributes: { titel }, children }, context) => titled(titel, undefined, children, context),
  beurt: ({ children }, context) => writeNodes(children, context),
  oefengesprek: ({ attributes: { titel }, children }, context) => titled(titel, undefined, children, context),
  moment: ({ children }, context) => writeNodes(children, context),
  keuze: ({ children }, context) => writeNodes(children, context),
  notitie: ({ children }, context) => writeNodes(children, context),
  crisis: (_, { corpus }) =>
    tag(
      'ul',
      { class: 'crisis' },
      ...corpus.publication.nood.lijnen.map(({ wanneer, wie }) =>
        tag('li', {}, escapeXml(`${wanneer} `), tag('strong', {}, escapeXml(`${wie}.`))),
      ),
    ),
  invulveld: nothing,
  stelling: nothing,
  dia: nothing,
  neem: nothing,
} as const satisfies Handlers<DeckContext, string>;
