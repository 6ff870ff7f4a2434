import { type Corpus, factById, type Page } from '../../corpus/corpus.ts';
import { shortTitle } from '../../corpus/publications.ts';
import type { Slide } from '../../corpus/slide.ts';
import { walk } from '../../document/text.ts';
import type { Block } from '../../document/tree.ts';
import { deckWords } from '../../strings/deck.ts';
import { handoutWords } from '../../strings/handout.ts';
import { nl } from '../../strings/nl.ts';
import { shownFacts } from '../deck/sources.ts';
import { type Context, contextFor } from '../typst/context.ts';
import type { TypstDocument } from '../typst/document.ts';
import { writeElsewhere, writeSources, writeTerms } from '../typst/end-matter.ts';
import { call, words } from '../typst/escape.ts';
import { writeNode } from '../typst/handlers.ts';
import { factNote } from '../typst/sources.ts';
import { writePicture } from './picture.ts';
import { type Handout, writeSheet } from './sheet.ts';

/** Width of a slide in mm: large enough to know it by, small enough to leave room for its time. */
const WIDTH = 104;

/** The minute at which each slide begins. */
function beginnings(slides: readonly Slide[]): number[] {
  return slides.map((_, index) => slides.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0));
}

/** All slides with their time, as a table to keep at hand. */
function writeProgramme(slides: readonly Slide[]): string {
  const timed = slides.filter(({ minutes }) => minutes > 0);
  const starts = beginnings(timed);
  const cells = timed.flatMap(({ title, minutes, versions }, index) => [
    words(String(starts[index] ?? 0)),
    words(title),
    words(String(minutes)),
    words(handoutWords.versions([...versions].sort((a, b) => a - b))),
  ]);
  const options = { columns: [13, 60, 9, 12], title: handoutWords.programme };
  return call('data-table', options, ...handoutWords.columns.map(words), ...cells);
}

function writeTime(slides: readonly Slide[], index: number): { span: string; facts: string[] } {
  const slide = slides[index];
  const next = slides[index + 1];
  const from = beginnings(slides)[index] ?? 0;
  if (slide === undefined || slide.minutes === 0) return { span: '', facts: [] };
  const kept = handoutWords.versions([...slide.versions].sort((a, b) => a - b));
  return {
    span: handoutWords.span(from, from + slide.minutes),
    facts: [
      deckWords.minutes(slide.minutes),
      kept === '' ? handoutWords.onlyWhole : handoutWords.inVersions(kept),
      ...(next ? [handoutWords.next(next.title)] : []),
    ],
  };
}

/** The numbers on a slide and in what is said with it, each with where it comes from. */
function writeFacts(corpus: Corpus, slide: Slide): string {
  const said = [...slide.notes, ...slide.background].flatMap((block) =>
    [...walk(block)].flatMap((node) =>
      node.type === 'feit' && node.attributes.bron === 'ja' ? [factById(corpus, node.attributes.id)] : [],
    ),
  );
  const items = [...new Set([...shownFacts(corpus, slide), ...said])].map((fact) =>
    words(`${fact.tekst}: ${fact.wat}. ${factNote(corpus, fact)}`),
  );
  return items.length === 0 ? '' : call('behind-it', { label: deckWords.facts }, call('points', {}, ...items));
}

/** Headings as they may follow a slide's own: a section taken from the middle of a page skips no level. */
function withoutSkips(blocks: readonly Block[]): Block[] {
  let last = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const depth = block.depth > last + 1 ? (last === 1 ? 2 : 3) : block.depth;
    last = depth;
    return { ...block, depth };
  });
}

function writeSaid(slide: Slide, context: Context): string[] {
  const write = (blocks: readonly Block[]) =>
    writeNode({ type: 'root', position: slide.position, children: withoutSkips(blocks) }, context);
  const parts: string[] = [];
  if (slide.notes.length > 0) parts.push(call('what-to-say', { label: deckWords.notes }, write(slide.notes)));
  parts.push(writeFacts(context.corpus, slide));
  if (slide.page && slide.background.length > 0)
    parts.push(call('behind-it', { label: deckWords.background(shortTitle(slide.page)) }, write(slide.background)));
  return parts;
}

/** The pages a deck draws on, each once. */
function pagesOf(slides: readonly Slide[]): Page[] {
  return [...new Set(slides.flatMap(({ page }) => page ?? []))];
}

/** The handout for who presents: each slide with its time, what to say, the text behind it and its sources. */
export function writePresenter(handout: Handout): TypstDocument {
  const { corpus, deck, slides, site } = handout;
  const { voor, minuten, korter } = deck.matter;
  // Where a slide has no page of its own, any will do: it only names anchors, which a handout has none of.
  const [anyPage] = corpus.pages.values();
  return writeSheet(handout, handoutWords.presenter, (plain, gathered) => {
    const parts = plain.flatMap((shown, index): string[] => {
      const slide = slides[index];
      const page = slide?.page ?? anyPage;
      if (slide === undefined || page === undefined) return [];
      const given = contextFor({ corpus, site, chapters: [], page, deeper: 1, gathered });
      // Numbers bear no notes here: their sources stand together below the slide.
      const context: Context = { ...given, accent: slide.accent, inTable: true };
      const picture = writePicture(shown, { number: index + 1, level: index === 0 ? 1 : 2, width: WIDTH });
      if (index > 0)
        return [call('slide-to-say', writeTime(slides, index), picture), ...writeSaid(slide, context), '#slide-end();'];
      const shorter = handoutWords.versions([...korter].sort((a, b) => a - b));
      const facts = [
        deckWords.minutes(minuten),
        deckWords.audience(voor),
        ...(shorter === '' ? [] : [handoutWords.allVersions(shorter)]),
      ];
      return [
        call('slide-to-say', { span: deckWords.minutes(minuten), facts: facts.slice(1) }, picture),
        ...writeSaid(slide, context),
        writeProgramme(slides),
        '#pagebreak(weak: true)',
      ];
    });
    return [
      ...parts,
      writeTerms(corpus, gathered.terms, 2),
      writeElsewhere(corpus, gathered.elsewhere, site, 2),
      writeSources(corpus, pagesOf(slides), nl.sources, 2),
    ];
  });
}
