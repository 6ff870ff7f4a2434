import { type Tag, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import { NOTE_MARK } from './notes.ts';

/** The tags of a page without its notes: what one reads from top to foot. */
function runningText(tag: Tag): Tag {
  const children = tag.children.flatMap((child): (Tag | string)[] => {
    if (typeof child === 'string') return [child];
    return child.role === 'Note' ? [] : [runningText(child)];
  });
  return { ...tag, children };
}

/** Whether a tag has something on this page: of what is parted, the reader gives the rest too, but empty. */
const isShown = (child: Tag | string): child is Tag =>
  typeof child !== 'string' && (/\S/.test(textOfTag(child)) || tagsOf([child], 'Figure').length > 0);

/** The blocks of a page, in reading order. */
function blocksOf(page: Tag): Tag[] {
  const [whole = page] = tagsOf([page], 'Document');
  return runningText(whole).children.filter(isShown);
}

/** Whether a list goes on at the next page after its first point, or for its last alone. */
function isBadlyParted(list: Tag, rest: Tag): boolean {
  const count = list.children.length;
  const here = list.children.filter(isShown).length;
  const first = rest.children.findIndex(isShown);
  return count === rest.children.length && first === here && (here === 1 || first === count - 1);
}

const numbersOf = (tags: readonly Tag[]) =>
  tagsOf(tags, 'Lbl')
    .map((tag) => textOfTag(tag).trim())
    .filter((text) => NOTE_MARK.test(text));

/**
 * What an editor would send back, with the page it is on: a heading at the foot, a list parted after its first point or
 * before its last, a note that stands on another page than its number.
 * @param pages the tags of each page
 */
export function findFlaws(pages: readonly Tag[]): string[] {
  const blocks = pages.map(blocksOf);
  return pages.flatMap((page, i) => {
    const [last] = (blocks[i] ?? []).slice(-1);
    const [next] = (blocks[i + 1] ?? []).slice(0, 1);
    const flaws: string[] = [];
    if (/^H\d$/.test(last?.role ?? '')) flaws.push('heading at the foot');
    if (last?.role === 'L' && next?.role === 'L' && isBadlyParted(last, next)) flaws.push('list badly parted');
    const marks = new Set(numbersOf(blocks[i] ?? []));
    const notes = numbersOf(tagsOf([page], 'Note'));
    flaws.push(...notes.filter((number) => !marks.has(number)).map((number) => `note ${number} without its number`));
    return flaws.map((flaw) => `page ${i + 1}: ${flaw}`);
  });
}
