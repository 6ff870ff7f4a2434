import { type Corpus, figureByName, type Page, pageById } from '../corpus/corpus.ts';
import { shortTitle } from '../corpus/publications.ts';
import { questionsFor } from '../corpus/who.ts';
import type { Neem, NodeOf } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';
import { blocksFor, isPart, makeNeem, type Part } from '../slides/page-parts.ts';
import type { Slide } from '../slides/slide.ts';
import { slideRowsFrom } from '../slides/slides.ts';
import { meetingWords } from '../strings/meeting.ts';
import { nl } from '../strings/nl.ts';

/** What a meeting takes of a page, as a deck would say it with `<Neem>`. */
export type Taken = Pick<Neem['attributes'], 'uit' | 'wat' | 'welke' | 'titel'>;

/** The same, with the part it takes. */
export interface TakenPart extends Taken {
  readonly part: Part;
}

const isCase = ({ matter }: Page) => matter.soort === 'casus';
const nameOf = (page: Page) => (isCase(page) ? nl.casus(page.matter.nummer) : shortTitle(page));
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

type How = Pick<Taken, 'wat' | 'titel'>;

/**
 * What a part of each kind is taken as; nothing where it is no slide of a meeting. It gets a title where its own says
 * too little in a meeting about many pages, or is too long for a slide.
 */
const AS = {
  // A case is told whole instead of by its Kern.
  kern: (_, page) => ({ wat: isCase(page) ? 'casus' : 'kern', titel: undefined }),
  vragen: ({ attributes: { titel, voor } }, page, corpus) => ({
    wat: 'vragen',
    titel: `${nameOf(page)}: ${lowerFirst(titel ?? questionsFor(corpus, voor))}`,
  }),
  stop: ({ attributes: { titel } }, page) => ({ wat: 'stop', titel: `${nameOf(page)}: ${lowerFirst(titel)}` }),
  figuur: ({ attributes: { naam } }, page, corpus) => ({
    wat: 'figuur',
    titel: isCase(page)
      ? (page.matter.verhaal?.afloop ?? meetingWords.timeline(nameOf(page)))
      : figureByName(corpus, naam).title.replace(/[,:].*$/, ''),
  }),
  tabel: ({ attributes: { dia } }) => (dia === 'ja' ? { wat: 'tabel', titel: undefined } : undefined),
  casus: () => undefined,
  // To read aloud takes a small group.
  gesprek: () => undefined,
  oefengesprek: () => ({ wat: 'oefengesprek', titel: undefined }),
} as const satisfies { readonly [T in Part['type']]: (part: NodeOf<T>, page: Page, corpus: Corpus) => How | undefined };

function takenAs(part: Part, page: Page, corpus: Corpus): How | undefined {
  // The entry found by a part's type takes parts of that type, which the compiler cannot follow.
  return (AS[part.type] as (part: Part, page: Page, corpus: Corpus) => How | undefined)(part, page, corpus);
}

/** How late in the meeting a part of a case comes: how it ended, after the room was asked. */
const lateness = ({ wat }: Taken) => (wat === 'figuur' || wat === 'tabel' ? 1 : 0);

/**
 * All that a page can bring to a meeting, in its order. Of a case, how it ended comes last; of a conversation in which a
 * room chooses it brings that alone, because the rest of the page says what to choose.
 */
export function takingsOf(corpus: Corpus, page: Page, audience: Audience): readonly TakenPart[] {
  const taken = allTakings(corpus, page, audience);
  const practised = taken.filter(({ wat }) => wat === 'oefengesprek');
  if (practised.length > 0) return practised;
  return isCase(page) ? taken.toSorted((a, b) => lateness(a) - lateness(b)) : taken;
}

function allTakings(corpus: Corpus, page: Page, audience: Audience): readonly TakenPart[] {
  const parts = blocksFor(page.root, [audience]).filter(isPart);
  return parts.flatMap((part, index): TakenPart[] => {
    const how = takenAs(part, page, corpus);
    if (how === undefined) return [];
    const welke = parts.slice(0, index + 1).filter(({ type }) => type === part.type).length;
    return [{ uit: page.id, welke, part, ...how }];
  });
}

/** Whether something taken stands for its whole page. */
const isWhole = ({ wat }: Taken) => wat === 'kern' || wat === 'casus';

/**
 * The slides of what is taken, in order: a row for each, of one slide but for a conversation. All the text of a page goes with the slide that stands for it, because a
 * meeting may leave out any of the others.
 * @throws when something taken does not exist
 */
export function takeSlides(
  corpus: Corpus,
  audience: Audience,
  takes: readonly Taken[],
): readonly (readonly [Slide, ...Slide[]])[] {
  // The minute is none: they are planned for each meeting.
  const neemOf = (taken: Taken) => makeNeem({ ...taken, minuten: 1 }, pageById(corpus, taken.uit).root.position);
  const slidesFor = (some: readonly Taken[]) => slideRowsFrom(corpus, some.map(neemOf), [audience]);
  const [wholes, others] = [takes.filter(isWhole), takes.filter((taken) => !isWhole(taken))];
  const bare = ([first, ...rest]: readonly [Slide, ...Slide[]]) => [{ ...first, background: [] }, ...rest] as const;
  const slides = [...slidesFor(wholes), ...slidesFor(others).map(bare)];
  const order = [...wholes, ...others];
  if (slides.length !== order.length)
    throw new Error(
      `A meeting takes what is not there: ${takes.map(({ uit, wat }) => `${wat} of ${uit}`).join(', ')}.`,
    );
  return takes.flatMap((taken) => {
    const row = slides[order.indexOf(taken)];
    return row ? [row] : [];
  });
}
