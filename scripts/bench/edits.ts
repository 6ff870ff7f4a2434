/** Edits of every kind, one after another by chance from a seed: to show that a build on what was kept equals one anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers between 0 and 1, the same row for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const list = (folder: string, part: string, end: string) =>
  readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(part, name))
    .sort();

/** One kind of edit: the files it may be made in, the place in such a file, and what comes there. */
interface Edit {
  readonly files: (folder: string) => readonly string[];
  readonly at: RegExp;
  readonly becomes: (found: string, count: number) => string;
}

const SAID = ['Dat helpt.', 'Neem de tijd.', 'Kijk samen terug.', 'Vraag door.'];
const sentence = (found: string, count: number) => `${found} ${SAID[count % SAID.length] ?? ''}`;

/** What an author, a designer or a developer changes. */
export const EDITS: Readonly<Record<'text' | 'fact' | 'slide' | 'token' | 'template' | 'code', Edit>> = {
  text: { files: (folder) => list(folder, 'content', '.mdx'), at: /^[A-Z][^<>{}|]{60,}\.$/m, becomes: sentence },
  fact: {
    files: () => ['content/feiten.yaml'],
    at: /^ {2}opmerking: [^"'\n]+\.$/m,
    becomes: sentence,
  },
  slide: { files: (folder) => list(folder, 'slides', '.mdx'), at: /^[A-Z][^<>{}|]{60,}\.$/m, becomes: sentence },
  token: {
    files: () => ['src/theme/tokens.ts'],
    at: /#[0-9A-F]{5}[0-9A-F](?=')/i,
    becomes: (found, count) => found.slice(0, -1) + (count % 16).toString(16).toUpperCase(),
  },
  template: {
    files: (folder) => list(folder, 'src/writers/typst/template', '.typ'),
    at: /(?<=below: )0\.\d+em/,
    becomes: (_, count) => `0.${(count % 8) + 1}5em`,
  },
  code: {
    files: () => ['src/platform/rasterise.ts'],
    at: /(?<=colours: )\d+/,
    becomes: (_, count) => String(8 + (count % 16)),
  },
};
export type EditKind = keyof typeof EDITS;

/**
 * Makes one edit in a project.
 * @param random chooses the file
 * @param count how many edits came before: what is written differs each time
 * @returns the file that changed
 * @throws when no file of the kind has a place for it
 */
export function edit(folder: string, kind: EditKind, random: () => number, count: number): string {
  const { files, at, becomes } = EDITS[kind];
  const fit = files(folder).filter((file) => at.test(readFileSync(join(folder, file), 'utf8')));
  const file = fit[Math.floor(random() * fit.length)];
  if (file === undefined) throw new Error(`No file has a place for an edit of the kind "${kind}".`);
  const text = readFileSync(join(folder, file), 'utf8');
  // What stands there by chance may be what would come there.
  const changed = [count, count + 1].map((n) => text.replace(at, (found) => becomes(found, n))).find((n) => n !== text);
  if (changed === undefined) throw new Error(`The edit of ${file} changes nothing.`);
  writeFileSync(join(folder, file), changed);
  return file;
}
