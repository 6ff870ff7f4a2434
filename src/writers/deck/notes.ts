import { factById, sourceOf } from '../../corpus/corpus.ts';
import { shortTitle } from '../../corpus/publications.ts';
import { figureByName } from '../../figures/registry.ts';
import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { nl } from '../../strings/nl.ts';
import { escapeXml } from '../../xml.ts';
import type { DeckContext } from './context.ts';
import { tag } from './html.ts';
import { writeNodes } from './nodes.ts';
import { shownFacts } from './sources.ts';

/** What the presenter says with a slide, as HTML; empty where nothing is written. */
export function writeNotes({ notes }: Slide, context: DeckContext): string {
  return writeNodes(notes, context);
}

/** The numbers of a slide with where they come from, as a list; empty where it shows none. */
export function writeFacts(slide: Slide, { corpus }: DeckContext): string {
  const items = shownFacts(corpus, slide).map((fact) => {
    const { source } = sourceOf(corpus, fact.bron);
    const newer = fact.actueel ? ` ${nl.newer(fact.actueel.tekst, fact.actueel.jaar)}` : '';
    const remark = fact.opmerking ? ` ${fact.opmerking}` : '';
    const rest = escapeXml(`: ${fact.wat}. ${source.titel} (${fact.jaar}).${remark}${newer}`);
    return tag('li', {}, tag('strong', {}, escapeXml(fact.tekst)), rest);
  });
  return items.length === 0 ? '' : tag('ul', { class: 'dia-feiten' }, ...items);
}

/** The figure of a slide in words, as paragraphs; empty where it has none. */
export function writeFigureWords({ figure: name }: Slide, { corpus }: DeckContext): string {
  if (name === undefined) return '';
  const description = figureByName(name).description((id) => factById(corpus, id));
  return description.map((paragraph) => tag('p', {}, escapeXml(paragraph))).join('');
}

/** The alternative text of a slide's figure; undefined where it has none. */
export function figureAlt({ figure: name }: Slide, { corpus }: DeckContext): string | undefined {
  return name === undefined ? undefined : figureByName(name).alt((id) => factById(corpus, id));
}

/**
 * The prose of the source page that belongs to a slide, and the heading above it; undefined where there is none.
 * Its highest heading becomes an `<h4>`, whatever it was on its page, so that no level is skipped.
 */
export function writeBackground(
  { page, background }: Slide,
  context: DeckContext,
): { readonly heading: string; readonly html: string } | undefined {
  if (page === undefined || background.length === 0) return undefined;
  const depths = background.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const sink = depths.length === 0 ? 0 : 4 - Math.min(...depths);
  return { heading: deckWords.background(shortTitle(page)), html: writeNodes(background, { ...context, sink }) };
}
