/** Makes a corpus of many pages out of the one there is: copies below folders of their own, the same each time. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the copies stand: in a folder that no bundle takes whole, because nobody prints a book of a thousand pages. */
const HOME = 'content/over';

/** What may stand on one page of a publication alone. */
const ONCE = /<Stelling/;

/** A text under another title; a numeral would say which of five it is, and a short title must be its own. */
function renamed(text: string, series: number): string {
  return text.replace(/^(kort|nummer):.*\n/gm, '').replace(/^titel: (.*)$/m, (_, title: string) => {
    const bare = title.replace(/^(['"])(.*)\1$/, '$2').replace(/^\d\s+/, '');
    return `titel: ${JSON.stringify(`${bare.slice(0, 100)} (${series})`)}`;
  });
}

/**
 * Adds copies of pages to a project until there are so many.
 * @param folder the project's folder
 * @returns how many pages there are
 */
export function multiplyPages(folder: string, wanted: number): number {
  const originals = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  const copied = originals.filter((name) => !ONCE.test(readFileSync(join(folder, 'content', name), 'utf8')));
  let count = originals.length;
  for (let series = 1; count < wanted; series++) {
    for (const name of copied.slice(0, wanted - count)) {
      const text = readFileSync(join(folder, 'content', name), 'utf8');
      const file = join(folder, HOME, `reeks-${series}`, name.replaceAll('/', '-'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, renamed(text, series));
      count += 1;
    }
  }
  return count;
}
