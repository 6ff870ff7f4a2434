import { lettersOf, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import { finder } from './rows.ts';
import type { Mark, Sheet } from './sheet.ts';

/** A greeting is no longer than this: a line of a sentence may end in a comma too. */
const SHORT = 60;

/** The short paragraphs that end in a comma, as a greeting does, and are parted from what they lead to. */
export function partedGreetings(sheet: Sheet): string[] {
  if (sheet.tags === undefined) return [];
  const [whole = sheet.tags] = tagsOf([sheet.tags], 'Document');
  const find = finder(sheet);
  let greeting: { words: string; mark: Mark } | undefined;
  const parted: string[] = [];
  for (const block of whole.children) {
    const words = typeof block === 'string' ? '' : textOfTag(block).trim();
    if (typeof block === 'string' || words === '') continue;
    const mark = find(lettersOf(words));
    if (greeting && mark && mark.top < greeting.mark.top) parted.push(greeting.words);
    greeting = mark && block.role === 'P' && words.length < SHORT && words.endsWith(',') ? { words, mark } : undefined;
  }
  return greeting ? [...parted, greeting.words] : parted;
}
