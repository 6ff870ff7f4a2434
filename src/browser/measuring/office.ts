import type { Given } from '../../measuring/given.ts';
import { outcomeOf } from '../../measuring/outcome.ts';
import { blocksOf } from '../../measuring/report.ts';
import { slidesOf } from '../../measuring/slides.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { type Palette, palettes } from '../../theme/tokens.ts';
import { insertBlocks } from '../../writers/office/word-blocks.ts';
import type { Media, Presentation } from '../../writers/pptx/model.ts';
import { writePptx } from '../../writers/pptx/package.ts';
import { fetchOwn } from '../fetch-own.ts';

/** A deck as it waits for an outcome: its slides and drawings, and the slide after which the outcome comes. */
interface WaitingDeck extends Omit<Presentation, 'media' | 'drawn'> {
  readonly after: string;
  /** By name: the vector, and the pixels in base 64. */
  readonly media: Readonly<Record<string, { readonly svg: string; readonly png: string }>>;
  readonly drawn: Readonly<Record<string, string>>;
}

/** The slides of a deck with those of an outcome in their place. */
function withOutcome({ slides, after }: WaitingDeck, added: readonly PlainSlide[]): readonly PlainSlide[] {
  const at = slides.findIndex(({ slug }) => slug === after) + 1;
  return [...slides.slice(0, at), ...added, ...slides.slice(at)];
}

/** A file, and how its name ends. */
interface Made {
  readonly blob: Blob;
  readonly ending: '.pptx' | '.docx';
}

const KINDS = 'application/vnd.openxmlformats-officedocument.';

/** A deck with the outcome of a group as a PowerPoint, in which each chart and table can be changed. @throws when it does not come */
export async function makePresentation(href: string, { measure, sheet }: Given): Promise<Made> {
  // The build wrote this file from the same type.
  const deck = (await (await fetchOwn(href)).json()) as WaitingDeck;
  const palette = deck.look?.palette ?? palettes.light;
  const { slides } = slidesOf(outcomeOf(sheet, measure), measure, palette, 'office');
  const media = Object.entries(deck.media).map(([name, { svg, png }]): [string, Media] => [
    name,
    { svg, png: Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)) },
  ]);
  const bytes = writePptx({
    ...deck,
    slides: withOutcome(deck, slides),
    media: new Map(media),
    drawn: new Map(Object.entries(deck.drawn)),
  });
  return { blob: new Blob([bytes], { type: `${KINDS}presentationml.presentation` }), ending: '.pptx' };
}

/**
 * A report as a Word file with what a group answered in its places.
 * @param palette the colours on paper of who publishes
 * @throws when the report does not come
 */
export async function makeReport(href: string, { measure, sheet }: Given, palette: Palette): Promise<Made> {
  const file = new Uint8Array(await (await fetchOwn(href)).arrayBuffer());
  const bytes = insertBlocks(file, blocksOf(outcomeOf(sheet, measure), measure), palette);
  return { blob: new Blob([bytes], { type: `${KINDS}wordprocessingml.document` }), ending: '.docx' };
}
