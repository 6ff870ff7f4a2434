import type { Corpus } from '../../corpus/corpus.ts';
import { PUBLICATIONS, pagesOf } from '../../corpus/publications.ts';
import { nl } from '../../strings/nl.ts';
import { escapeMarkdown } from './escape.ts';

/** The contents of the whole site as one Markdown list (https://llmstxt.org), each page by its Markdown copy. */
export function writeLlms(corpus: Corpus, site: string): string {
  const parts = PUBLICATIONS.map((publication) => {
    const pages = pagesOf(corpus, publication);
    return `## ${publication.title}\n\n${pages.map((page) => `- [${escapeMarkdown(page.matter.titel)}](${site}/${page.id}.md): ${escapeMarkdown(page.matter.beschrijving)}`).join('\n')}`;
  });
  return `# ${nl.site}\n\n> ${nl.about}\n\n${parts.join('\n\n')}\n`;
}
