import { caseId } from '../corpus/cases.ts';
import { type Corpus, factById, figureByName, pageById } from '../corpus/corpus.ts';
import { onlyForWords, questionsFor } from '../corpus/who.ts';
import { readableText } from '../corpus/words.ts';
import { childrenOf } from '../document/text.ts';
import type { AnyNode, Handlers, Inline } from '../document/tree.ts';
import { deckWords } from '../strings/deck.ts';
import { longDate, nl } from '../strings/nl.ts';
import { bold, type Paragraph, plain } from './plain.ts';
import type { Slide } from './slide.ts';
import { helpPoints, runsOf } from './text.ts';

type Written = readonly Paragraph[];

function writeNode(node: AnyNode, corpus: Corpus): Written {
  // The handler found by a node's type takes nodes of that type, which the compiler cannot follow.
  const handle = handlers[node.type] as (node: AnyNode, corpus: Corpus) => Written;
  return handle(node, corpus);
}

const inside = (node: AnyNode, corpus: Corpus): Written =>
  childrenOf(node).flatMap((child) => writeNode(child, corpus));

const words = (node: { readonly children: readonly Inline[] }, corpus: Corpus): Written => [
  { runs: runsOf(corpus, node.children), mark: 'none' },
];

/** What stands in a box, below a line that says what kind of box. */
const titled = (label: string, titel: string | undefined, node: AnyNode, corpus: Corpus): Written => [
  bold(titel === undefined ? label : `${label}: ${titel}`),
  ...inside(node, corpus),
];

const nothing = (): Written => [];

/** Text as paragraphs; what is inline never comes here, its paragraph has taken it. */
const handlers = {
  root: inside,
  text: nothing,
  break: nothing,
  emphasis: nothing,
  strong: nothing,
  link: nothing,
  feit: nothing,
  zeg: nothing,
  begrip: nothing,
  verwijs: nothing,
  plek: nothing,
  paragraph: words,
  heading: (node, corpus) => [bold(readableText(corpus, node).trim())],
  list: ({ ordered, children }, corpus) =>
    children.flatMap((item) => {
      const [first, ...rest] = writeNode(item, corpus);
      return first ? [{ ...first, mark: ordered ? 'number' : 'bullet' }, ...rest] : [];
    }),
  listItem: inside,
  blockquote: inside,
  table: inside,
  tableRow: ({ children }, corpus) => [
    { ...plain(children.map((cell) => readableText(corpus, cell).trim()).join(' – ')), mark: 'bullet' },
  ],
  tableCell: nothing,
  kern: inside,
  figuur: ({ attributes: { naam } }, corpus) => [plain(figureByName(corpus, naam).alt((id) => factById(corpus, id)))],
  vragen: (node, corpus) => titled(questionsFor(corpus, node.attributes.voor), node.attributes.titel, node, corpus),
  stop: (node, corpus) => titled(node.attributes.titel, undefined, node, corpus),
  tip: (node, corpus) => titled(nl.tip, node.attributes.titel, node, corpus),
  letOp: (node, corpus) => titled(nl.letOp, node.attributes.titel, node, corpus),
  checklist: (node, corpus) => titled(nl.checklist, node.attributes.titel, node, corpus),
  casus: ({ attributes: { id } }, corpus) => [plain(pageById(corpus, caseId(corpus, id)).matter.titel)],
  tabel: (node, corpus) => [bold(node.attributes.titel), ...inside(node, corpus)],
  voor: (node, corpus) => titled(onlyForWords(corpus, node.attributes.publiek), undefined, node, corpus),
  actueel: (node, corpus) => titled(nl.actueel(longDate(node.attributes.datum)), node.attributes.titel, node, corpus),
  verdieping: (node, corpus) => titled(node.attributes.titel, undefined, node, corpus),
  gesprek: (node, corpus) => titled(node.attributes.titel, undefined, node, corpus),
  beurt: inside,
  oefengesprek: (node, corpus) => titled(node.attributes.titel, undefined, node, corpus),
  moment: inside,
  keuze: inside,
  notitie: inside,
  crisis: (_, corpus) => helpPoints(corpus),
  invulveld: nothing,
  stelling: nothing,
  dia: nothing,
  neem: nothing,
} as const satisfies Handlers<Corpus, Written>;

/** The figure of a slide in words, as paragraphs; none where it has no figure. */
export function figureWords(corpus: Corpus, { figure }: Pick<Slide, 'figure'>): readonly string[] {
  return figure === undefined ? [] : figureByName(corpus, figure).description((id) => factById(corpus, id));
}

/**
 * The notes below a slide: its time, and what to say with it. Nothing else: a page of notes holds no more, and the prose
 * of the source page stands on the reading page and in the presenter's handout.
 */
export function writeSlideNotes(corpus: Corpus, { minutes, notes }: Pick<Slide, 'minutes' | 'notes'>): Written {
  return [
    ...(minutes > 0 ? [plain(deckWords.minutes(minutes))] : []),
    ...notes.flatMap((block) => writeNode(block, corpus)),
  ];
}
