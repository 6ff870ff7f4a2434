import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';

const decks = [...guide().corpus.decks.keys()];
const read = (path: string) => readFileSync(join('dist', path));
const withoutFigures = (html: string) => html.replace(/<div class="dia-figuur[^>]*>[\s\S]*?<\/svg><\/div>/g, '');

/** A script and all it imports, by their paths. */
function scripts(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = read(path)
    .toString()
    .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
  for (const [, name = ''] of imports) scripts(join(path, '..', name), seen);
  return seen;
}

describe('a deck is light', () => {
  it.each(decks)('%s: at most 90 kB before its figures, font and all', (id) => {
    const html = read(`presenteren/${id}/index.html`).toString();
    const bare = withoutFigures(html);
    expect(bare.length).toBeLessThanOrEqual(html.length);
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|woff2))"/g)].map(([, path = '']) => path);
    const paths = new Set(named.flatMap((path) => (path.endsWith('.js') ? [...scripts(path)] : [path])));
    expect([...paths].some((path) => path.endsWith('.js'))).toBe(true);
    const rest = [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 6 }).length, 0);
    expect(gzipSync(bare, { level: 6 }).length + rest).toBeLessThanOrEqual(90_000);
  });

  it.each(decks)('%s: as one file at most 400 kB and its figures', (id) => {
    expect(Buffer.byteLength(withoutFigures(read(`presenteren/${id}-los.html`).toString()))).toBeLessThanOrEqual(
      400_000,
    );
  });
});

/** Bytes that a picture of one more step of a figure may add. */
const STEP = 25_000;

describe('a PowerPoint file', () => {
  const files = readdirSync('dist/presenteren').filter((name) => name.endsWith('.pptx'));

  it('is there for every deck', () => {
    expect(files.length).toBeGreaterThanOrEqual(decks.length);
  });

  it.each(files)('%s is light enough to mail: at most 400 kB, and 25 for each step of a figure', (name) => {
    const bytes = read(join('presenteren', name));
    const steps = Object.keys(unzipSync(bytes, { filter: ({ name: part }) => /-stap-\d+\.png$/.test(part) })).length;
    expect(bytes.length).toBeLessThanOrEqual(400_000 + STEP * steps);
  });
});
