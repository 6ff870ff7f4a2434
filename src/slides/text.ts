import type { Corpus } from '../corpus/corpus.ts';
import { chatName, cutAtNumber } from '../corpus/crisis.ts';
import { readableText } from '../corpus/words.ts';
import type { Inline, ListItem, NodeOf } from '../document/tree.ts';
import { nl } from '../strings/nl.ts';
import { practice } from '../strings/practice.ts';
import { traits } from '../theme/layout-kinds.ts';
import { fitTable } from './columns.ts';
import { numbersOf } from './numbers.ts';
import { ONWARD, type Paragraph, type Run, type SlideText } from './plain.ts';
import { setText } from './set-text.ts';
import type { Slide, SlideBlock } from './slide.ts';

type Style = Omit<Run, 'text'>;
type InlineTable = {
  readonly [T in Inline['type']]: (node: NodeOf<T>, corpus: Corpus, style: Style) => readonly Run[];
};

const words = (node: Inline, corpus: Corpus, style: Style): readonly Run[] => [
  { ...style, text: readableText(corpus, node) },
];
const inside = ({ children }: { readonly children: readonly Inline[] }, corpus: Corpus, style: Style) =>
  children.flatMap((node) => piecesOf(node, corpus, style));

const PIECES = {
  text: words,
  break: words,
  feit: words,
  zeg: words,
  plek: words,
  emphasis: (node, corpus, style) => inside(node, corpus, { ...style, italic: true }),
  strong: (node, corpus, style) => inside(node, corpus, { ...style, bold: true }),
  link: inside,
  // Without words of its own it has those of what it names.
  begrip: (node, corpus, style) => (node.children.length > 0 ? inside : words)(node, corpus, style),
  verwijs: (node, corpus, style) => (node.children.length > 0 ? inside : words)(node, corpus, style),
} as const satisfies InlineTable;

function piecesOf(node: Inline, corpus: Corpus, style: Style): readonly Run[] {
  // The entry found by a node's type takes nodes of that type, which the compiler cannot follow.
  return (PIECES[node.type] as (node: Inline, corpus: Corpus, style: Style) => readonly Run[])(node, corpus, style);
}

/** Inline nodes as runs of text: bold and italic are kept, facts, terms and references filled in. */
export function runsOf(corpus: Corpus, nodes: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of nodes.flatMap((node) => piecesOf(node, corpus, {}))) {
    const last = runs.at(-1);
    if (piece.text === '') continue;
    if (last && last.bold === piece.bold && last.italic === piece.italic)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

function itemRuns(corpus: Corpus, item: ListItem): readonly Run[] {
  return item.children.flatMap((block) =>
    block.type === 'paragraph' ? runsOf(corpus, block.children) : [{ text: readableText(corpus, block).trim() }],
  );
}

/** Where to turn, as points. */
export function helpPoints({ publication }: Corpus): readonly Paragraph[] {
  return publication.nood.lijnen.map((help) => {
    const { before, phone, after } = cutAtNumber(help);
    const told = (text: string): Run => ({ text, bold: true });
    const whom =
      phone === undefined ? [told(`${before}.`)] : [told(before), { ...told(phone), phone }, told(`${after}.`)];
    return {
      runs: [
        { text: `${help.wanneer} ` },
        ...whom,
        ...(help.chat ? [{ text: ` ${nl.orChat} ${chatName(help.chat)}.` }] : []),
      ],
      mark: 'bullet',
      help: true,
    };
  });
}

type BlockTable = {
  readonly [T in SlideBlock['type']]: (node: NodeOf<T>, corpus: Corpus) => readonly Paragraph[];
};

/** The text of a block as paragraphs; a table has none, it stands on its own. */
const PARAGRAPHS = {
  list: ({ children, ordered }, corpus) =>
    children.map((item) => ({ runs: itemRuns(corpus, item), mark: ordered ? 'number' : 'bullet' })),
  paragraph: ({ children }, corpus) => [{ runs: runsOf(corpus, children), mark: 'none' }],
  blockquote: (node, corpus) => [{ runs: [{ text: readableText(corpus, node).trim() }], mark: 'none', quote: true }],
  crisis: (_, corpus) => helpPoints(corpus),
  table: () => [],
} as const satisfies BlockTable;

/** Blocks as paragraphs, facts, terms and references filled in. */
export function paragraphsOf(corpus: Corpus, blocks: readonly SlideBlock[]): readonly Paragraph[] {
  // As above.
  return blocks.flatMap((block) =>
    (PARAGRAPHS[block.type] as (block: SlideBlock, corpus: Corpus) => readonly Paragraph[])(block, corpus),
  );
}

/** What the choice that led to a slide brings, above what happens there; nothing where none did. */
const effectParagraph = ({ effect }: Pick<Slide, 'effect'>): readonly Paragraph[] =>
  effect === undefined
    ? []
    : [{ runs: [{ text: `${practice.effect}: `, bold: true }, { text: effect.words }], mark: 'none' }];

/** What can be chosen on a slide, each leading to its own. */
const wayParagraphs = (corpus: Corpus, { ways = [] }: Pick<Slide, 'ways'>): readonly Paragraph[] =>
  ways.map(({ choice, to }) => ({
    runs: runsOf(corpus, inOneLine(choice.children)).map((run) => ({ ...run, to })),
    mark: 'letter',
  }));

/** How a conversation ends, and the ways out of it: to its beginning, or on. */
const endParagraph = ({ end, row }: Pick<Slide, 'end' | 'row'>): readonly Paragraph[] =>
  end === undefined || row === undefined
    ? []
    : [
        {
          runs: [
            { text: `${practice.end[end]} `, bold: true },
            { text: practice.toBegin, to: row },
            { text: ` ${practice.or} ` },
            { text: practice.toNext, to: ONWARD },
            { text: '.' },
          ],
          mark: 'none',
        },
      ];

/** The words of paragraphs in a row, a space between them. */
export const inOneLine = (paragraphs: readonly { readonly children: readonly Inline[] }[]): readonly Inline[] =>
  paragraphs.flatMap(({ children }, i): readonly Inline[] => {
    const [first] = children;
    return i === 0 || first === undefined
      ? children
      : [{ type: 'text', position: first.position, value: ' ' }, ...children];
  });

/** The text of a slide, facts, terms and references filled in. @throws where one of these does not exist */
export function textOf(
  corpus: Corpus,
  slide: Pick<Slide, 'layout' | 'emblem' | 'blocks' | 'effect' | 'ways' | 'end' | 'row'>,
): SlideText {
  const { layout, blocks } = slide;
  const numbers = traits[layout].holds === 'numbers' ? numbersOf(corpus, slide) : [];
  const table = blocks.find((block) => block.type === 'table');
  const rows = table?.children.map((row) => row.children.map((cell) => readableText(corpus, cell).trim()));
  const paragraphs =
    numbers.length > 0
      ? []
      : [
          ...effectParagraph(slide),
          ...paragraphsOf(corpus, blocks),
          ...wayParagraphs(corpus, slide),
          ...endParagraph(slide),
        ];
  return setText(layout, slide.emblem !== undefined, (box) => ({
    paragraphs,
    numbers,
    table: rows && fitTable(rows, box),
  }));
}
