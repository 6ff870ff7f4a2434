import type { Given } from '../../measuring/given.ts';
import { outcomeOf } from '../../measuring/outcome.ts';
import { blocksOf } from '../../measuring/report.ts';
import { slidesOf } from '../../measuring/slides.ts';
import { OFFICE } from '../../outputs.ts';
import type { Palette } from '../../theme/tokens.ts';
import { insertBlocks } from '../../writers/office/word-blocks.ts';
import { fetchOwn } from '../fetch-own.ts';
import { fillDeck } from '../waiting-deck.ts';

/** A file, and how its name ends. */
interface Made {
  readonly blob: Blob;
  readonly ending: '.pptx' | '.docx';
}

/** A deck with the outcome of a group as a PowerPoint, in which each chart and table can be changed. @throws when it does not come */
export async function makePresentation(href: string, { measure, sheet }: Given): Promise<Made> {
  const bytes = await fillDeck(
    href,
    ({ palette }) => slidesOf(outcomeOf(sheet, measure), measure, palette, 'office').slides,
  );
  return { blob: new Blob([bytes], { type: OFFICE['.pptx'] }), ending: '.pptx' };
}

/**
 * A report as a Word file with what a group answered in its places.
 * @param palette the colours on paper of who publishes
 * @throws when the report does not come
 */
export async function makeReport(href: string, { measure, sheet }: Given, palette: Palette): Promise<Made> {
  const file = new Uint8Array(await (await fetchOwn(href)).arrayBuffer());
  const bytes = insertBlocks(file, blocksOf(outcomeOf(sheet, measure), measure), palette);
  return { blob: new Blob([bytes], { type: OFFICE['.docx'] }), ending: '.docx' };
}
