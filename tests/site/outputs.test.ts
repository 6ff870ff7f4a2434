import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReadOffline, outputsOf, SETTINGS } from '../../src/outputs.ts';
import { mediaType } from '../../src/server/media-types.ts';

const files = readdirSync('dist', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/')}`);

describe('the files of the built site', () => {
  it('are each named by exactly one output', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(
      files.map((file) => [file, outputsOf(file).map(({ name }) => name)]).filter(([, names]) => names?.length !== 1),
    ).toEqual([]);
  });

  it('are each of a kind that servers know, but for the settings of servers and what only Pagefind reads', () => {
    const served = files.filter(
      (file) => !file.startsWith('/pagefind/') && !SETTINGS.some((name) => file === `/${name}`),
    );
    expect(served.filter((file) => mediaType(extname(file)) === 'application/octet-stream')).toEqual([]);
  });

  it('are read offline where they are pages', () => {
    const pages = files.filter((file) => file.endsWith('/index.html'));
    expect(pages.filter((file) => !isReadOffline(file))).toEqual([]);
  });
});
