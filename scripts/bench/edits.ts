/** Edits of every kind, to show that what is made after them from what was kept equals what is made anew. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
