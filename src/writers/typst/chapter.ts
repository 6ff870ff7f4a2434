import type { Chapter, Context } from './context.ts';
import { writeNode } from './handlers.ts';
import { writeOpening } from './opening.ts';

/** A page as a chapter: its opening and its text, which may not be parted from it. */
export const writeChapter = (chapter: Chapter, context: Context): string =>
  writeNode(chapter.root, { ...context, opening: writeOpening(chapter, context) });
