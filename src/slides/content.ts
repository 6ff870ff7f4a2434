import type { Corpus, Page } from '../corpus/corpus.ts';
import { accentOf, rowLength } from '../corpus/families.ts';
import { questionsFor } from '../corpus/who.ts';
import { inlineText } from '../document/text.ts';
import type { Block, Dia, Neem, NodeOf, Table } from '../document/tree.ts';
import type { Layout } from '../theme/layout-kinds.ts';
import { isDigit } from '../theme/numerals.ts';
import type { Part, Taking } from './page-parts.ts';
import type { Slide } from './slide.ts';
import { paragraph, type Sorted, sort, toldOf } from './sort.ts';

/** What stands on a slide, before it has its place in a deck. */
export type Made = Omit<Slide, 'slug' | 'facts' | 'minutes' | 'versions' | 'position' | 'notes'>;

function layoutOf({ blocks, figure, ask, case: page }: Sorted): Layout {
  if (figure !== undefined) return blocks.length > 0 ? 'figuur-punten' : 'figuur';
  if (page !== undefined) return 'casus';
  if (ask !== undefined) return 'vraag';
  const table = blocks.find((block) => block.type === 'table');
  if (table) return setsApart(table) ? 'contrast' : 'tabel';
  if (blocks.every(({ type }) => type === 'paragraph')) return 'zin';
  return blocks.every(({ type }) => type === 'blockquote') ? 'citaat' : 'punten';
}

/** Cells of more letters than this hold sentences and no names. */
const NAME = 24;

/** Whether a table sets two kinds of sentences against each other. */
function setsApart({ children: [head, ...rows] }: Table): boolean {
  const first = rows.map(({ children: [cell] }) => cell?.children.map((node) => inlineText([node])).join('') ?? '');
  return head?.children.length === 2 && first.some((text) => text.length > NAME);
}

function emblemOf(corpus: Corpus, page: Page | undefined): Slide['emblem'] {
  const digit = page?.matter.nummer;
  if (page === undefined || !isDigit(digit)) return undefined;
  return { digit, count: Math.max(digit, rowLength(corpus, page)) };
}

/** What a slide has from its page. */
function fromPage(corpus: Corpus, page: Page | undefined) {
  return {
    page,
    accent: page ? accentOf(corpus.publication, page.id) : 'basis',
    emblem: emblemOf(corpus, page),
  } as const;
}

/** The heading above a place on a page, or else the page's title. */
function headingAbove({ from, index }: Taking): string {
  const heading = from.blocks.slice(0, index).findLast((block) => block.type === 'heading');
  return heading === undefined ? from.page.matter.titel : inlineText(heading.children);
}

/** The title of a slide by what it takes, where that is not the page or case itself. */
const TITLES = {
  kern: () => undefined,
  casus: () => undefined,
  figuur: (_, taking) => taking.from.page.matter.verhaal?.afloop ?? headingAbove(taking),
  vragen: ({ attributes: { titel, voor } }, _, corpus) => titel ?? questionsFor(corpus, voor),
  stop: ({ attributes }) => attributes.titel,
  tabel: ({ attributes }) => attributes.titel,
  gesprek: ({ attributes }) => attributes.titel,
  oefengesprek: ({ attributes }) => attributes.titel,
} as const satisfies {
  readonly [T in Part['type']]: (part: NodeOf<T>, taking: Taking, corpus: Corpus) => string | undefined;
};

function titleOf(corpus: Corpus, taking: Taking, theCase: Page | undefined): string {
  const { part, from } = taking;
  // The entry found by a part's type takes parts of that type, which the compiler cannot follow.
  const own =
    part &&
    (TITLES[part.type] as (part: Part, taking: Taking, corpus: Corpus) => string | undefined)(part, taking, corpus);
  if (own !== undefined) return own;
  const { titel, verhaal } = (theCase ?? from.page).matter;
  return (theCase && verhaal?.titel) ?? titel;
}

/** What stands on a slide that is taken from a page. */
export function fromNeem(corpus: Corpus, neem: Neem, taking: Taking, background: readonly Block[]): Made {
  const { part, from } = taking;
  const own = sort(corpus, neem.children);
  const taken: Sorted =
    part === undefined
      ? { ...own, blocks: [paragraph(toldOf(from.page), neem.position)], case: from.page }
      : sort(corpus, [part]);
  const toPaper = neem.attributes.lijst === 'hand-out';
  const all = { ...taken, blocks: [...(toPaper ? [] : taken.blocks), ...own.blocks] };
  const page = all.case ?? from.page;
  return {
    ...fromPage(corpus, page),
    title: neem.attributes.titel ?? titleOf(corpus, taking, all.case),
    layout: layoutOf(all),
    ask: all.ask,
    blocks: all.blocks,
    figure: all.figure,
    paper: toPaper ? taken.blocks : [],
    background,
  };
}

/** What stands on a slide that is written for its deck. */
export function fromDia(corpus: Corpus, dia: Dia): Made {
  const sorted = sort(corpus, dia.children);
  return {
    ...fromPage(corpus, sorted.case),
    title: dia.attributes.titel,
    layout: dia.attributes.opmaak ?? layoutOf(sorted),
    ask: sorted.ask,
    blocks: sorted.blocks,
    figure: sorted.figure,
    paper: [],
    background: [],
  };
}
