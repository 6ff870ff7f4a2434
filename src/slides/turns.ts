import type { Corpus } from '../corpus/corpus.ts';
import { reasonOf, sayReason, speakerOf } from '../corpus/dialogue.ts';
import type { Beurt, Block, Gesprek, Paragraph } from '../document/tree.ts';
import { deckWords } from '../strings/deck.ts';
import { practice } from '../strings/practice.ts';
import { frameOf, type TextBox } from '../theme/slide-layouts.ts';
import { textHigh } from './high.ts';
import type { Slide } from './slide.ts';
import type { SlideSlugs } from './slugs.ts';
import { paragraph } from './sort.ts';
import { inOneLine, paragraphsOf } from './text.ts';

/** A turn as one paragraph, who speaks before it. */
function turnOf(conversation: Gesprek, turn: Beurt): Paragraph {
  const { position } = turn;
  const who = paragraph(`${speakerOf(conversation, turn)}:`, position);
  const between = paragraph(' ', position);
  return {
    type: 'paragraph',
    position,
    children: [{ type: 'strong', position, children: who.children }, ...between.children, ...inOneLine(turn.children)],
  };
}

/** In a text of this of the sizes a room reads all that is said without haste. */
const GRADE = 3;

/** The box in which turns are laid out over slides. */
function boxOfTurns(): TextBox {
  const { text } = frameOf('gesprek', false, GRADE);
  if (text === undefined) throw new Error('A slide of a conversation has a place for text.');
  return text;
}

/** Divides things in order over as few parts as their heights allow, as evenly as that goes. */
export function divideEvenly<T>(things: readonly T[], high: (some: readonly T[]) => number, room: number): T[][] {
  for (let count = 1; count < things.length; count++) {
    const parts = cut(things, high, count);
    if (parts.every((part) => high(part) <= room)) return parts;
  }
  return things.map((one) => [one]);
}

/** The cut into so many parts whose highest part is lowest. */
function cut<T>(things: readonly T[], high: (some: readonly T[]) => number, count: number): T[][] {
  if (count === 1) return [[...things]];
  let best: { readonly parts: T[][]; readonly worst: number } | undefined;
  for (let end = 1; end <= things.length - (count - 1); end++) {
    const parts = [things.slice(0, end), ...cut(things.slice(end), high, count - 1)];
    const worst = Math.max(...parts.map(high));
    if (best === undefined || worst < best.worst) best = { parts, worst };
  }
  return best?.parts ?? [[...things]];
}

/** What who presents does with turns, and says of them: why the words in them work. @param words what to do; undefined where the deck says so */
function guide(corpus: Corpus, turns: readonly Beurt[], words: string | undefined): readonly Block[] {
  const reasons = turns.flatMap((turn) => {
    const reason = reasonOf(corpus, turn);
    return reason ? [paragraph(sayReason(reason), turn.position)] : [];
  });
  const [first] = turns;
  return first && words !== undefined ? [paragraph(words, first.position), ...reasons] : reasons;
}

/**
 * A conversation to read aloud as slides, a turn a step, over as many as its words need. The first has all the minutes.
 * @param first the slide of the `<Neem>`, which becomes the first of them
 */
export function turnSlides(
  corpus: Corpus,
  first: Slide,
  conversation: Gesprek,
  slugs: SlideSlugs,
): readonly [Slide, ...Slide[]] {
  const box = boxOfTurns();
  const turns = conversation.children.map((turn) => ({ turn, shown: turnOf(conversation, turn) }));
  const parts = divideEvenly(
    turns,
    (some) =>
      textHigh(
        {
          paragraphs: paragraphsOf(
            corpus,
            some.map(({ shown }) => shown),
          ),
          numbers: [],
          table: undefined,
        },
        'gesprek',
        box,
      ),
    box.height,
  );
  const slides = parts.map((part, i): Slide => {
    const opens = i === 0;
    return {
      ...first,
      slug: opens ? first.slug : slugs.ofRow(first.slug, `deel-${i + 1}`),
      title: parts.length === 1 ? first.title : deckWords.titleAtStep(first.title, i + 1, parts.length),
      layout: 'gesprek',
      minutes: opens ? first.minutes : 0,
      shares: first.slug,
      steps: 'punten',
      blocks: part.map(({ shown }) => shown),
      notes: [
        ...(opens ? first.notes : []),
        ...guide(
          corpus,
          part.map(({ turn }) => turn),
          opens ? (first.notes.length > 0 ? undefined : practice.say.aloud) : practice.say.further,
        ),
      ],
      background: opens ? first.background : [],
      facts: [],
    };
  });
  // The schema wants one or more of what stands in it.
  const [opening = first, ...rest] = slides;
  return [opening, ...rest];
}
