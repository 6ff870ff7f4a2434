import { readFileSync, realpathSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePrint, printHref } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { openFiles } from '../server/raw.ts';
import { builtPages } from './html.ts';

const VISITORS = 100;
const MS = 10_000;

describe('our server under load', () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder('dist');
  });
  afterAll(() => server.close());

  it('answers a hundred visitors at once for ten seconds, whole, and leaves no file open', async () => {
    const pages = builtPages().map(({ path, html }) => ({ path, size: Buffer.byteLength(html), head: {} }));
    const all = guide().corpus.bundles.get('alles');
    if (all === undefined) throw new Error('There is no bundle with all texts.');
    const pdf = printHref(bundlePrint(all));
    const files = [
      ...pages,
      { path: pdf, size: readFileSync(`dist${pdf}`).length, head: {} },
      { path: pdf, size: 1000, head: { Range: 'bytes=-1000' } },
      { path: '/bestaat-niet/', size: readFileSync('dist/404.html').length, head: {} },
    ];
    const end = Date.now() + MS;
    const wrong: string[] = [];
    const visit = async (visitor: number): Promise<number> => {
      let answered = 0;
      for (let i = visitor; Date.now() < end; i++) {
        const file = files[i % files.length];
        if (file === undefined) return 0;
        const response = await fetch(server.address + file.path, { headers: file.head });
        const { byteLength } = await response.arrayBuffer();
        if (byteLength !== file.size) wrong.push(`${file.path}: ${byteLength} bytes, not ${file.size}`);
        answered += 1;
      }
      return answered;
    };
    const counts = await Promise.all(Array.from({ length: VISITORS }, (_, visitor) => visit(visitor)));
    expect(wrong).toEqual([]);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    if (process.platform === 'linux') expect(openFiles(realpathSync('dist'))).toEqual([]);
  });
});
