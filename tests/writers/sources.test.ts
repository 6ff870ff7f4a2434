import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { nl } from '../../src/strings/nl.ts';
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts';
import { writeSources } from '../../src/writers/typst/end-matter.ts';

const { corpus } = guide();
const pages = [...corpus.pages.values()];
const outputs = [
  ['Markdown', (page: Page) => writeMarkdown(corpus, page, new URL('https://voorbeeld.nl'))],
  ['paper', (page: Page) => writeSources(corpus, [page], nl.sources, 2)],
] as const;

describe.each(outputs)('the sources below a page in %s', (_, write) => {
  it('say that whole sentences between quotation marks are ours, on the pages that have them alone', () => {
    const told = pages.filter((page) => write(page).includes(nl.ownLines)).map(({ id }) => id);
    const marked = pages.filter((page) => JSON.stringify(page.root).includes('"type":"zeg"')).map(({ id }) => id);
    expect(told).toEqual(marked);
    expect(marked.length).toBeGreaterThan(10);
  });

  it('say when the page of a public source was read', () => {
    const page = pages.find(({ id }) => id === 'handreiking/hulp-inschakelen');
    expect(page && write(page)).toContain(nl.readAt('26 november 2026'));
  });
});
