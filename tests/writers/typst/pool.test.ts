import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { compileAside } from '../../../src/platform/typst-pool.ts';

const documents = Array.from({ length: 9 }, (_, i) => ({
  title: `Proef ${i}`,
  date: '2026-11-22',
  // The fourth is one that Typst refuses.
  source:
    i === 3 ? '#bestaat-niet' : `= Kop\n#include "tekst.typ"\n${'Een zin over werk. '.repeat(400 * ((i % 3) + 1))}`,
  files: new Map([['tekst.typ', `Tekst nummer ${i}.`]]),
}));

describe('documents made side by side', () => {
  it('are each what they are when made alone, whatever was made before', async () => {
    const aside = await Promise.all(documents.map(compileAside));
    const shown = (outcome: ReturnType<typeof compile>) =>
      'findings' in outcome ? outcome.findings : [outcome.pages, Buffer.from(outcome.pdf).toString('base64')];
    expect(aside.map(shown)).toEqual(documents.map((document) => shown(compile(document))));
    expect(aside.filter((outcome) => 'findings' in outcome)).toHaveLength(1);
  });

  it('go on after one that cannot be made, which is told in its own words', async () => {
    // Not a document at all: no text can be this.
    const broken = { ...documents[0], files: undefined } as unknown as (typeof documents)[number];
    await expect(compileAside(broken)).rejects.toThrow(/not iterable/);
    const [sound] = documents;
    if (!sound) throw new Error('There is no document.');
    expect(await compileAside(sound)).toHaveProperty('pages');
  });
});
