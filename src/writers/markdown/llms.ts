import { markdownHref, onWeb } from '../../addresses.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { pagesOf } from '../../corpus/publications.ts';
import { escapeMarkdown } from './escape.ts';

/** The contents of the whole site as one Markdown list (https://llmstxt.org), each page by its Markdown copy. */
export function writeLlms(corpus: Corpus, site: URL | undefined): string {
  const parts = corpus.publication.delen.map((part) => {
    const pages = pagesOf(corpus, part);
    return `## ${part.titel}\n\n${pages.map((page) => `- [${escapeMarkdown(page.matter.titel)}](${onWeb(markdownHref(page.id), site) ?? markdownHref(page.id)}): ${escapeMarkdown(page.matter.beschrijving)}`).join('\n')}`;
  });
  return `# ${corpus.publication.naam}\n\n> ${corpus.publication.over}\n\n${parts.join('\n\n')}\n`;
}
