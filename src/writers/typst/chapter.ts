import type { Chapter, Context } from './context.ts';
import { writeNode } from './handlers.ts';
import { writeOpening, writeRemarks } from './opening.ts';

/**
 * A page as a chapter: its opening, what one should know before writing on it, and its text.
 * @param told what else stands above the text, as markup
 */
export function writeChapter(chapter: Chapter, context: Context, told: readonly string[] = []): string[] {
  const opening = writeOpening(chapter, context);
  const between = [...writeRemarks(chapter.page), ...told];
  // Right above the text, the opening must not be parted from it.
  if (between.length === 0) return [writeNode(chapter.root, { ...context, opening })];
  return [opening, ...between, writeNode(chapter.root, context)];
}
