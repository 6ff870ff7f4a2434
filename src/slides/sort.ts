import { caseOf } from '../corpus/cases.ts';
import type { Corpus, Page } from '../corpus/corpus.ts';
import { partsOfStop } from '../corpus/stops.ts';
import type { Block, Blockquote, NodeOf, Paragraph, Position, Text } from '../document/tree.ts';
import { open } from './page-parts.ts';
import type { Slide, SlideBlock } from './slide.ts';

/** What the blocks of a `<Dia>` or `<Neem>` come to. */
export interface Sorted {
  readonly blocks: readonly SlideBlock[];
  readonly notes: readonly Block[];
  readonly figure: string | undefined;
  readonly ask: Slide['ask'];
  /** The case it tells of. */
  readonly case: Page | undefined;
}

/** A paragraph of plain text. */
export function paragraph(value: string, position: Position): Paragraph {
  const text: Text = { type: 'text', position, value };
  return { type: 'paragraph', position, children: [text] };
}

/** A quotation of plain text. */
export function quotation(value: string, position: Position): Blockquote {
  return { type: 'blockquote', position, children: [paragraph(value, position)] };
}

/** What a slide tells of a case: what happened until somebody must decide, or else what its page is about. */
export const toldOf = ({ matter }: Page): string => matter.verhaal?.begin ?? matter.beschrijving;

const shown = (block: SlideBlock): Partial<Sorted> => ({ blocks: [block] });
const opened = ({ children }: { readonly children: readonly SlideBlock[] }): Partial<Sorted> => ({ blocks: children });

/** What a block of each kind is on a slide, without its wrapper; undefined where it cannot stand there. */
const ON_A_SLIDE = {
  paragraph: shown,
  list: shown,
  blockquote: shown,
  table: shown,
  crisis: shown,
  kern: opened,
  checklist: opened,
  tabel: opened,
  vragen: ({ attributes, children }) => ({ ask: attributes.voor, blocks: children }),
  stop: (stop) => ({ ask: stop.attributes.voor, blocks: partsOfStop(stop).asked }),
  figuur: ({ attributes }) => ({ figure: attributes.naam }),
  casus: ({ attributes: { id }, position }, corpus) => {
    const page = caseOf(corpus, id);
    return page ? { case: page, blocks: [paragraph(toldOf(page), position)] } : {};
  },
  notitie: ({ children }) => ({ notes: children }),
  heading: undefined,
  tip: undefined,
  letOp: undefined,
  // Opened before it comes here.
  voor: undefined,
  actueel: undefined,
  verdieping: undefined,
  gesprek: undefined,
  beurt: undefined,
  oefengesprek: undefined,
  moment: undefined,
  keuze: undefined,
  invulveld: undefined,
  stelling: undefined,
  dia: undefined,
  neem: undefined,
} as const satisfies {
  readonly [T in Block['type']]: ((block: NodeOf<T>, corpus: Corpus) => Partial<Sorted>) | undefined;
};

/** The blocks that a `<Dia>` or `<Neem>` holds and that cannot stand on a slide. */
export function strayOnSlide(children: readonly Block[]): readonly Block[] {
  return open(children).filter(({ type }) => ON_A_SLIDE[type] === undefined);
}

/** Takes the wrappers off: a slide knows lists and tables, its layout says what they are for. Never throws. */
export function sort(corpus: Corpus, children: readonly Block[]): Sorted {
  const all = open(children).flatMap((block): Partial<Sorted>[] => {
    // The entry found by a block's type takes blocks of that type, which the compiler cannot follow.
    const take = ON_A_SLIDE[block.type] as ((block: Block, corpus: Corpus) => Partial<Sorted>) | undefined;
    return take ? [take(block, corpus)] : [];
  });
  return {
    blocks: all.flatMap(({ blocks }) => blocks ?? []),
    notes: all.flatMap(({ notes }) => notes ?? []),
    figure: all.findLast(({ figure }) => figure)?.figure,
    ask: all.findLast(({ ask }) => ask)?.ask,
    case: all.findLast((one) => one.case)?.case,
  };
}
