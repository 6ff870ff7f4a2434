import { type Corpus, type Deck, factById } from '../../corpus/corpus.ts';
import { walk } from '../../document/text.ts';
import type { Slide } from '../../slides/slide.ts';
import { shownFacts } from '../../slides/sources.ts';
import { deckWords } from '../../strings/deck.ts';
import { handoutWords } from '../../strings/handout.ts';
import { practice } from '../../strings/practice.ts';
import type { Context } from '../typst/context.ts';
import type { TypstDocument } from '../typst/document.ts';
import { call, spokenWords } from '../typst/escape.ts';
import { writeNode } from '../typst/handlers.ts';
import { factNote } from '../typst/sources.ts';
import { backgroundAnchor, contextOf, rootOf, writeBackground } from './background.ts';
import { writePicture, writeWays } from './picture.ts';
import { namesOf, timeOf, writeProgramme } from './programme.ts';
import { type Handout, writeSheet } from './sheet.ts';

/** Width of a slide in mm: large enough to know it by, small enough to leave room for its time; of a drawing one reads all. */
const WIDTH = { words: 86, drawing: 100 } as const;

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The numbers on the nth slide and in what is said with it, each with where it comes from; undefined where there are none. */
function writeFacts(corpus: Corpus, slide: Slide, n: number): string | undefined {
  const said = slide.notes.flatMap((block) =>
    [...walk(block)].flatMap((node) => (node.type === 'feit' ? [factById(corpus, node.attributes.id)] : [])),
  );
  const facts = [...new Set([...shownFacts(corpus, slide), ...said])];
  const items = facts.map((fact) =>
    spokenWords(corpus, asSentence(`${fact.tekst}: ${fact.wat}. ${factNote(corpus, fact)}`)),
  );
  return items.length === 0 ? undefined : call('sources-of', { label: handoutWords.factsOf(n) }, ...items);
}

/** What is said with a slide: each paragraph of it whole. */
function writeSaid(slide: Slide, context: Context): string {
  const written = slide.notes.map((block) => {
    const text = writeNode(rootOf(slide, [block]), context);
    return block.type === 'paragraph' ? call('breath', {}, text) : text;
  });
  return written.join('\n\n');
}

/** What stands beside a slide: what to say, where its choices lead, and what is on paper alone. */
function writeBeside(slide: Slide, context: Context, ways: readonly string[]): string {
  const notes = writeSaid(slide, context);
  const paper = writeNode(rootOf(slide, slide.paper), context);
  return [
    notes === '' ? '' : call('beside-it', { label: deckWords.notes }, notes),
    ways.length === 0 ? '' : call('beside-it', { label: practice.ways, small: true }, call('points', {}, ...ways)),
    paper === '' ? '' : call('beside-it', { label: deckWords.onPaper, small: true }, paper),
  ].join('\n\n');
}

function aboutDeck({ matter }: Deck): { span: string; facts: string[] } {
  const shorter = matter.korter.length === 0 ? [] : [handoutWords.allVersions(namesOf(matter.korter))];
  return { span: deckWords.minutes(matter.minuten), facts: [`${deckWords.audience(matter.voor)}.`, ...shorter] };
}

/**
 * The handout for who presents: first the programme and each slide with its time, what to say and its sources;
 * then the text behind the slides, for who wants to read it.
 */
export function writePresenter(handout: Handout): TypstDocument {
  const { corpus, deck, slides } = handout;
  // Where a slide has no page of its own, any will do: it only names anchors, and the notes of a deck have none.
  const [anyPage] = corpus.pages.values();
  return writeSheet(handout, handoutWords.presenter, (plain, gathered) => {
    const parts = plain.flatMap((shown, index): string[] => {
      const slide = slides[index];
      const page = slide?.page ?? anyPage;
      if (slide === undefined || page === undefined) return [];
      // Numbers in notes bear no note of their own: their sources stand together below.
      const context: Context = { ...contextOf(handout, page, gathered), accent: slide.accent, sourcesBelow: true };
      const width = shown.figure ? WIDTH.drawing : WIDTH.words;
      const picture = writePicture(shown, { number: index + 1, level: index === 0 ? 1 : 2, width });
      const body = writeBeside(slide, context, writeWays(shown, plain));
      const time = index === 0 ? aboutDeck(deck) : timeOf(slides, index);
      const facts = writeFacts(corpus, slide, index + 1);
      const anchor = backgroundAnchor(slide);
      const behind = anchor === undefined ? undefined : { anchor, label: handoutWords.behind };
      const row = call('slide-to-say', { ...time, behind }, picture, body, ...(facts === undefined ? [] : [facts]));
      return index === 0 ? [row, '#v(2mm);', writeProgramme(slides), '#share-of-page();'] : [row, '#slide-end();'];
    });
    return [...parts, writeBackground(handout, gathered)];
  });
}
