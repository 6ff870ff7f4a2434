import type { Page } from '../../corpus/corpus.ts';
import type { Block, Root } from '../../document/tree.ts';
import type { Slide } from '../../slides/slide.ts';
import { handoutWords } from '../../strings/handout.ts';
import { print } from '../../strings/print.ts';
import { type Context, contextFor } from '../typst/context.ts';
import { writeElsewhere, writeSources, writeTerms } from '../typst/end-matter.ts';
import { call } from '../typst/escape.ts';
import { writeNode } from '../typst/handlers.ts';
import { withoutSkips } from '../typst/headings.ts';
import type { Handout } from './sheet.ts';

/** Blocks that belong to a slide, as one text. */
export function rootOf({ position }: Slide, blocks: readonly Block[]): Root {
  return { type: 'root', position, children: withoutSkips(blocks) };
}

/** The name of the place where the text behind a slide stands; undefined where there is none. */
export function backgroundAnchor({ slug, background, page }: Slide): string | undefined {
  return page === undefined || background.length === 0 ? undefined : `tekst-${slug}`;
}

/** The context for what belongs to a slide of a handout. */
export function contextOf({ corpus, site }: Handout, page: Page, gathered: Context['gathered']): Context {
  return contextFor({ corpus, site, chapters: [], page, deeper: 1, brief: true, gathered });
}

/** The prose of the pages that slides are taken from, slide by slide. */
function writeTexts(handout: Handout, gathered: Context['gathered']): string[] {
  return handout.slides.flatMap((slide, index): string[] => {
    const anchor = backgroundAnchor(slide);
    if (slide.page === undefined || anchor === undefined) return [];
    const number = handoutWords.backgroundOf(index + 1);
    const opening = call('background-of', { anchor, number, title: slide.title });
    const context = { ...contextOf(handout, slide.page, gathered), narrow: true, opening };
    return [writeNode(rootOf(slide, slide.background), context)];
  });
}

/** What stands at the end: terms, references and the sources of the pages that slides are taken from. */
function writeEnd({ corpus, slides, site }: Handout, gathered: Context['gathered'], level: 2 | 3): string[] {
  const pages = [...new Set(slides.flatMap(({ page }) => page ?? []))];
  return [
    writeTerms(corpus, gathered.terms, level),
    writeElsewhere(corpus, gathered.elsewhere, site, level),
    pages.length === 0 ? '' : writeSources(corpus, pages, print.sources, level),
  ].filter((part) => part !== '');
}

/** The second part of a presenter's handout: the text behind the slides where there is any, and what stands at the end. */
export function writeBackground(handout: Handout, gathered: Context['gathered']): string {
  const texts = writeTexts(handout, gathered);
  if (texts.length === 0) return call('end-columns', {}, writeEnd(handout, gathered, 2).join('\n\n'));
  const options = { title: handoutWords.background, about: handoutWords.backgroundAbout };
  return call('background', options, [...texts, ...writeEnd(handout, gathered, 3)].join('\n\n'));
}
