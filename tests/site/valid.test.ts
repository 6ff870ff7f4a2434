import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './html.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in its own, valid style.
    'void-style': 'off',
    // The speaker view holds two headings of which one is shown: with script its own, without script the explanation's.
    'heading-level': ['error', { allowMultipleH1: true }],
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A title names the page first and the site last; how long that is, is the text's business.
    'long-title': 'off',
    // Anchors come from headings, and a heading may begin with its number.
    'valid-id': ['error', { relaxed: true }],
    // Files of our own origin come over the same connection as the page that would vouch for them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The class keeps a telephone number on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobr'] }],
  },
});

describe('every page is valid HTML', () => {
  it.each(builtPages().map((page) => [page.path, page] as const))('%s', async (_, page) => {
    const report = await validator.validateString(page.html, page.file);
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
  });
});
