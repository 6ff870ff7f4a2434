import type { Block } from '../document/tree.ts';
import { type PageBlocks, sectionAround, type Taking } from './page-parts.ts';

/** Whether a block is prose: not a slide of its own, not said by the deck itself, and not meant for paper. */
const IS_PROSE: Readonly<Record<Block['type'], boolean>> = {
  paragraph: true,
  heading: true,
  list: true,
  blockquote: true,
  table: true,
  vragen: true,
  stop: true,
  tip: true,
  letOp: true,
  checklist: true,
  tabel: true,
  voor: true,
  actueel: true,
  verdieping: true,
  gesprek: false,
  beurt: false,
  oefengesprek: false,
  moment: false,
  keuze: false,
  kern: false,
  figuur: false,
  casus: false,
  crisis: false,
  invulveld: false,
  stelling: false,
  notitie: false,
  dia: false,
  neem: false,
};

/** Takings that stand for their whole page: its Kern, or the page itself as a case. */
function wholePage({ part }: Taking): boolean {
  return part === undefined || part.type === 'kern';
}

/** Headings under which nothing is left are left out too. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'heading') return true;
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= block.depth);
    return (end < 0 ? rest : rest.slice(0, end)).some((next) => next.type !== 'heading');
  });
}

/**
 * Divides the prose of pages over the slides of one deck. A part gets the section around it;
 * a Kern, or a case taken whole, gets the rest of its page; a figure has a description of its own and gets none.
 * What one slide has, no later slide gets again.
 * @returns for each taking, in the same order, its blocks of prose
 */
export function divideBackground(takings: readonly Taking[]): ReadonlyMap<Taking, readonly Block[]> {
  const used = new Map<string, Set<number>>();
  const usedOf = ({ page }: PageBlocks) => {
    const set = used.get(page.id) ?? new Set<number>();
    used.set(page.id, set);
    return set;
  };
  for (const { from, index } of takings) if (index >= 0) usedOf(from).add(index);
  const given = new Map<Taking, readonly Block[]>();
  const give = (taking: Taking, places: readonly number[]) => {
    const taken = usedOf(taking.from);
    const blocks: Block[] = [];
    for (const place of places) {
      const block = taking.from.blocks[place];
      if (block === undefined || taken.has(place) || !IS_PROSE[block.type]) continue;
      taken.add(place);
      blocks.push(block);
    }
    given.set(taking, withoutEmptySections(blocks));
  };
  for (const taking of takings) {
    if (taking.part?.type === 'figuur') given.set(taking, []);
    else if (!wholePage(taking)) give(taking, sectionAround(taking.from, taking.index));
  }
  for (const taking of takings) if (wholePage(taking)) give(taking, [...taking.from.blocks.keys()]);
  return given;
}
