import { pageHref } from '../../corpus/links.ts';
import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { enumerate } from '../../strings/nl.ts';
import { escapeXml } from '../../xml.ts';
import type { DeckContext } from './context.ts';
import { tag } from './html.ts';
import { figureAlt, writeBackground, writeFacts, writeFigureWords, writeNotes } from './notes.ts';
import { titleIdOf, writeShell } from './parts.ts';
import { slideAttributes, writeSlide } from './slide.ts';

/** How much of what belongs to a slide is written below it: what to say alone, or all there is. */
export type Below = 'notes' | 'everything';

/** Time, versions and source page of a slide, and where it is shown. */
function facts({ title, minutes, versions, page, slug }: Slide, { link, slideLink }: DeckContext): string {
  if (minutes === 0) return '';
  const time = escapeXml(deckWords.minutes(minutes));
  const shorter = versions.length === 0 ? '' : `, ${escapeXml(deckWords.alsoIn(enumerate(versions.map(String))))}`;
  const origin = page ? escapeXml(page.matter.titel) : '';
  const from = page && link ? ` ${escapeXml(deckWords.from)} ${tag('a', { href: pageHref(page.id) }, origin)}.` : '';
  const show = slideLink
    ? ` ${tag('a', { href: slideLink(slug) }, escapeXml(deckWords.show), tag('span', { class: 'onzichtbaar' }, escapeXml(`: ${title}`)))}.`
    : '';
  return tag('p', { class: 'dia-wat' }, `${time}${shorter}.${from}${show}`);
}

function notesBelow(slide: Slide, below: Below, context: DeckContext): string {
  // The title slide's own title is the title of the page, so what belongs to it stands one level higher.
  const [level, notesTitle] = slide.layout === 'titel' ? ['h2', deckWords.before] : ['h3', deckWords.notes];
  const part = (title: string, html: string) => (html === '' ? '' : tag(level, {}, escapeXml(title)) + html);
  const notes = part(notesTitle, writeNotes(slide, context));
  if (below === 'notes') return notes;
  const background = writeBackground(slide, context);
  return [
    facts(slide, context),
    notes,
    part(deckWords.figure, writeFigureWords(slide, context)),
    part(deckWords.facts, writeFacts(slide, context)),
    background ? part(background.heading, background.html) : '',
  ].join('');
}

/**
 * One slide with what belongs to it, as a section of a page. Plain text as it stands; script that gives its first
 * child the class `doek` makes a slide of it.
 */
function writeSection(slide: Slide, number: number, below: Below, context: DeckContext): string {
  const inside = writeSlide(slide, number, context, titleIdOf(slide.slug));
  const canvas = tag('div', { class: 'dia-vlak', ...slideAttributes(slide) }, inside);
  return writeShell({ ...slide, alt: figureAlt(slide, context) }, canvas, notesBelow(slide, below, context));
}

/** All slides of a deck as sections, in order. */
export function writeSections(slides: readonly Slide[], below: Below, context: DeckContext): string {
  return slides.map((slide, index) => writeSection(slide, index + 1, below, context)).join('\n');
}
