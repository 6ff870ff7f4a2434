import type { Corpus, Deck, Page } from '../corpus/corpus.ts';
import { shortTitle } from '../corpus/publications.ts';
import type { Block, Neem, Position } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';
import { figureByName } from '../figures/registry.ts';
import { blocksFor } from '../slides/page-parts.ts';
import type { Slide } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { meetingWords } from '../strings/meeting.ts';
import { nl } from '../strings/nl.ts';
import type { Room } from './catalogue.ts';

/** What a meeting takes of a page, as a deck would say it with `<Neem>`. */
export type Taken = Pick<Neem['attributes'], 'uit' | 'wat' | 'welke' | 'titel'>;

/** The same, with the block it takes. */
export interface TakenBlock extends Taken {
  readonly block: Block;
}

const start = { line: 1, column: 1, offset: 0 };
const nowhere: Position = { start, end: start };

function neem(taken: Taken): Neem {
  // The minute is none: they are planned for each meeting.
  return { type: 'neem', position: nowhere, attributes: { ...taken, minuten: 1 }, children: [] };
}

/** A deck that no file holds: its title slide, and what it takes of pages. */
function deckOf(audience: Audience, takes: readonly Taken[], ondertitel?: string): Deck {
  return {
    id: 'op-maat',
    file: 'op-maat',
    matter: {
      titel: nl.site,
      ondertitel,
      beschrijving: meetingWords.description,
      voor: nl.audience[audience],
      publiek: [audience],
      minuten: 60,
      korter: [],
      volgorde: 99,
      herzien: '2000-01-01',
      zoekwoorden: [],
    },
    root: { type: 'root', position: nowhere, children: takes.map(neem) },
    place: () => start,
  };
}

/** The deck a meeting stands for, without slides: its windows are those of any deck. */
export const MEETING_DECK_SHELL: Deck = deckOf('leidinggevende', []);

/** The slide a meeting for a room opens with. @throws never: every deck has one */
export function titleSlide(corpus: Corpus, room: Room): Slide {
  const [first] = slidesOf(corpus, deckOf('leidinggevende', [], meetingWords.forRoom(meetingWords.rooms[room])));
  if (first === undefined) throw new Error('A deck has no slides at all.');
  return first;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The title of what is taken, where its own says too little in a meeting about many pages, or is too long for a slide. */
function titleOf(page: Page, block: Block): string | undefined {
  const isCase = page.matter.soort === 'casus';
  const name = isCase ? nl.casus(page.matter.nummer) : shortTitle(page);
  if (block.type === 'vragen')
    return `${name}: ${lowerFirst(block.attributes.titel ?? nl.questions[block.attributes.voor])}`;
  if (block.type !== 'figuur') return undefined;
  return isCase ? meetingWords.timeline(name) : figureByName(block.attributes.naam).title.replace(/[,:].*$/, '');
}

/** Whether a block can be a slide of a meeting. */
function isSlide(block: Block): boolean {
  if (block.type === 'tabel') return block.attributes.dia === 'ja';
  return block.type === 'kern' || block.type === 'figuur' || block.type === 'vragen';
}

/** All that a page can bring to a meeting, in its order; a case is told whole instead of by its Kern. */
export function takingsOf(page: Page, audience: Audience): readonly TakenBlock[] {
  const blocks = blocksFor(page.root, [audience]);
  return blocks.flatMap((block, index): TakenBlock[] => {
    if (!isSlide(block)) return [];
    if (block.type === 'kern')
      return [
        { uit: page.id, wat: page.matter.soort === 'casus' ? 'casus' : 'kern', welke: 1, titel: undefined, block },
      ];
    if (block.type !== 'figuur' && block.type !== 'tabel' && block.type !== 'vragen') return [];
    const welke = blocks.slice(0, index + 1).filter(({ type }) => type === block.type).length;
    return [{ uit: page.id, wat: block.type, welke, titel: titleOf(page, block), block }];
  });
}

/** Whether something taken stands for its whole page. */
const isWhole = ({ wat }: Taken) => wat === 'kern' || wat === 'casus';

/**
 * The slides of what is taken, in order. All the text of a page goes with the slide that stands for it, because a
 * meeting may leave out any of the others.
 * @throws when something taken does not exist
 */
export function takeSlides(corpus: Corpus, audience: Audience, takes: readonly Taken[]): readonly Slide[] {
  const slidesFor = (some: readonly Taken[]) => slidesOf(corpus, deckOf(audience, some)).slice(1);
  const [wholes, others] = [takes.filter(isWhole), takes.filter((taken) => !isWhole(taken))];
  const slides = [...slidesFor(wholes), ...slidesFor(others).map((slide) => ({ ...slide, background: [] }))];
  const order = [...wholes, ...others];
  if (slides.length !== order.length)
    throw new Error(
      `A meeting takes what is not there: ${takes.map(({ uit, wat }) => `${wat} of ${uit}`).join(', ')}.`,
    );
  return takes.flatMap((taken) => slides[order.indexOf(taken)] ?? []);
}
