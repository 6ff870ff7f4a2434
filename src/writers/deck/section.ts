import type { Slide } from '../../corpus/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import type { DeckContext } from './context.ts';
import { escapeHtml, tag } from './html.ts';
import { figureAlt, writeBackground, writeFacts, writeNotes } from './notes.ts';
import { slideAttributes, type SlidePlace, writeSlide } from './slide.ts';

/** How much of what belongs to a slide is written below it. */
export type Below = 'notes' | 'everything';

/** The notes below a slide: what to say, and with `everything` also the page's prose and the sources. */
function notesBelow(slide: Slide, below: Below, context: DeckContext): string {
  const notes = writeNotes(slide, context);
  const background = below === 'everything' ? writeBackground(slide, context) : undefined;
  const facts = below === 'everything' ? writeFacts(slide, context) : '';
  const parts = [
    notes === '' ? '' : tag('h3', {}, escapeHtml(deckWords.notes)) + notes,
    facts === '' ? '' : tag('h3', {}, escapeHtml(deckWords.facts)) + facts,
    background ? tag('h3', {}, escapeHtml(background.heading)) + background.html : '',
  ];
  return parts.join('') === '' ? '' : tag('div', { class: 'dia-notities' }, ...parts);
}

/**
 * One slide with what belongs to it, as a section of a page. Plain text as it stands; script that gives its first
 * child the class `doek` makes a slide of it.
 */
export function writeSection(slide: Slide, place: SlidePlace, below: Below, context: DeckContext): string {
  const titleId = `titel-${slide.slug}`;
  return tag(
    'section',
    {
      class: 'dia',
      id: `dia-${slide.slug}`,
      'data-id': `dia/${slide.slug}`,
      'data-minuten': slide.minutes,
      'data-versies': slide.versions.length > 0 ? slide.versions.join(' ') : undefined,
      'data-alt': figureAlt(slide, context),
      'aria-labelledby': titleId,
    },
    tag('div', { class: 'dia-vlak', ...slideAttributes(slide) }, writeSlide(slide, place, context, titleId)),
    notesBelow(slide, below, context),
  );
}

/** All slides of a deck as sections, in order. */
export function writeSections(slides: readonly Slide[], below: Below, context: DeckContext): string {
  return slides
    .map((slide, index) => writeSection(slide, { number: index + 1, total: slides.length }, below, context))
    .join('\n');
}
