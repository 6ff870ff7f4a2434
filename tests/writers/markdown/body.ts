import { pageById } from '../../../src/corpus/corpus.ts';
import { writeMarkdown } from '../../../src/writers/markdown/markdown.ts';
import { corpusOf, page } from '../../corpus/small.ts';

const CASE = page('Ze werkt weer.', 'nummer: 1').replace('soort: uitleg', 'soort: casus');

/** The whole Markdown copy of a page that holds a text, in a small corpus. */
export function copyOf(text: string): string {
  const corpus = corpusOf({ 'content/a.mdx': page(text), 'content/b.mdx': page(), 'content/casussen/1.mdx': CASE });
  return writeMarkdown(corpus, pageById(corpus, 'a'), new URL('https://www.example.nl'));
}

/** The part of the copy that is the text itself: below title and description, above notes, terms and sources. */
export function bodyOf(text: string): string {
  const [, body = ''] = /^# .*\n\n.*\n\n([\s\S]*?)\n\n(?:\[\^1\]:|## Begrippen|## Bronnen)/.exec(copyOf(text)) ?? [];
  return `${body}\n`;
}
