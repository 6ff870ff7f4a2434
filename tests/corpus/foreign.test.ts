import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../src/corpus/foreign.ts';
import { corpusOf, page } from './small.ts';

const corpus = corpusOf({
  'content/a.mdx': page(),
  'content/bronnen.yaml': `
werkwijzer: { titel: De werkwijzer, soort: bron, maker: Een school, wat: Een boek over werk., delen: { "1.2": Kosten } }
krant: { titel: De krant, soort: extern, maker: De redactie, wat: Een openbare bron. }
plan: { titel: Return-to-work plan, taal: en, soort: extern, maker: UWV, wat: Een openbare bron. }
study: { titel: A study, taal: en, soort: extern, maker: Een school, wat: Een openbare bron. }
`,
});

describe('a text that names sources', () => {
  it('is cut where a title in another language stands', () => {
    expect(spokenParts(corpus, 'Zie A study en Return-to-work plan, en De krant.')).toEqual([
      { text: 'Zie ', lang: undefined },
      { text: 'A study', lang: 'en' },
      { text: ' en ', lang: undefined },
      { text: 'Return-to-work plan', lang: 'en' },
      { text: ', en De krant.', lang: undefined },
    ]);
  });

  it('is one piece where there is none, and nothing more than the title where that is all', () => {
    expect(spokenParts(corpus, 'Zie De krant.')).toEqual([{ text: 'Zie De krant.', lang: undefined }]);
    expect(spokenParts(corpus, 'A study')).toEqual([{ text: 'A study', lang: 'en' }]);
  });
});
