import { factById, figureByName } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { shortTitle } from '../../corpus/publications.ts';
import { figureWords } from '../../slides/notes.ts';
import type { Drawings } from '../../slides/pictures.ts';
import { linkOnward, plain } from '../../slides/plain.ts';
import { plainSlide } from '../../slides/plain-slide.ts';
import type { Slide } from '../../slides/slide.ts';
import { factPoints } from '../../slides/sources.ts';
import { deckWords } from '../../strings/deck.ts';
import { enumerate } from '../../strings/nl.ts';
import { escapeXml } from '../../xml.ts';
import type { DeckContext } from './context.ts';
import { tag } from './html.ts';
import { writeNodes } from './nodes.ts';
import { writeCanvas, writeParagraphs, writeSection } from './slide.ts';

/** How much of what belongs to a slide is written below it: what to say alone, or all there is. */
export type Below = 'notes' | 'everything';

/** Time, versions and source page of a slide, and where it is shown. */
function facts({ title, minutes, versions, page, slug }: Slide, { link, slideLink }: DeckContext): string {
  if (minutes === 0) return '';
  const time = escapeXml(deckWords.minutes(minutes));
  const shorter = versions.length === 0 ? '' : `, ${escapeXml(deckWords.alsoIn(enumerate(versions.map(String))))}`;
  const origin = page ? escapeXml(page.matter.titel) : '';
  const from =
    page && link ? ` ${tag('a', { href: pageHref(page.id) }, `${escapeXml(deckWords.from)} ${origin}`)}.` : '';
  const show = slideLink
    ? ` ${tag('a', { href: slideLink(slug) }, escapeXml(deckWords.show), tag('span', { class: 'onzichtbaar' }, escapeXml(`: ${title}`)))}.`
    : '';
  return tag('p', { class: 'dia-wat' }, `${time}${shorter}.${from}${show}`);
}

/**
 * The prose of the source page that belongs to a slide. Its highest heading becomes an `<h4>`, whatever it was on its
 * page, so that no level is skipped.
 */
function writeBackground({ background }: Slide, context: DeckContext): string {
  const depths = background.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  return writeNodes(background, { ...context, sink: 4 - Math.min(4, ...depths) });
}

function notesBelow(slide: Slide, below: Below, context: DeckContext): string {
  const { corpus } = context;
  const { page, layout, notes } = slide;
  // The title slide's own title is the title of the page, so what belongs to it stands one level higher.
  const [level, notesTitle] = layout === 'titel' ? ['h2', deckWords.before] : ['h3', deckWords.notes];
  const part = (title: string, html: string) => (html === '' ? '' : tag(level, {}, escapeXml(title)) + html);
  const said = part(notesTitle, writeNodes(notes, context));
  if (below === 'notes') return said;
  return [
    facts(slide, context),
    said,
    part(deckWords.onPaper, writeNodes(slide.paper, context)),
    part(deckWords.figure, writeParagraphs(figureWords(corpus, slide).map(plain))),
    part(deckWords.facts, writeParagraphs(factPoints(corpus, slide))),
    page ? part(deckWords.background(shortTitle(page)), writeBackground(slide, context)) : '',
  ].join('');
}

/** All slides of a deck as sections, in order. */
export function writeSections(slides: readonly Slide[], below: Below, context: DeckContext): string {
  const { corpus, palette, narrow } = context;
  const drawings: Drawings = new Map();
  const drawNarrow = (name: string) =>
    figureByName(corpus, name).draw({ palette, variant: 'smal', fact: (id) => factById(corpus, id) });
  const plainSlides = linkOnward(slides.map((slide) => plainSlide(corpus, slide, drawings, palette)));
  return plainSlides
    .flatMap((shown, index) => {
      const slide = slides[index];
      if (slide === undefined) return [];
      const small = narrow && slide.figure !== undefined ? drawNarrow(slide.figure) : '';
      const canvas = writeCanvas(shown, index + 1, (name) => drawings.get(name) ?? '', small);
      return writeSection(shown, canvas, notesBelow(slide, below, context));
    })
    .join('\n');
}
