import { describe, expect, it } from 'vitest';
import { problemsOf } from './broken.ts';

/** What the rules say of a page with this text below its Kern of 12 words. */
const messagesOf = (text: string) => problemsOf({ text, files: {} }).map((problem) => problem.message);

const SENTENCE = 'Je praat met hem.';

describe('the length of a page', () => {
  it('may be 1,200 words', () => {
    expect(messagesOf(`${SENTENCE} `.repeat(297))).toEqual([]);
  });

  it('may not be more', () => {
    expect(messagesOf(`${SENTENCE} `.repeat(298))).toEqual(['Deze pagina telt 1204 woorden.']);
  });
});

describe('the length of sentences', () => {
  it('may be 14 words on average', () => {
    const fourteen = 'Je praat met hem en je vraagt hem wat hij nu nog wel kan. ';
    expect(messagesOf(fourteen.repeat(20))).toEqual([]);
  });

  it('may not be more', () => {
    const sixteen = 'Je praat met hem en je vraagt hem dan ook wat hij nu nog wel kan. ';
    expect(messagesOf(sixteen.repeat(20))).toEqual(['De zinnen zijn lang: gemiddeld 14,4 woorden, en hooguit 14 mag.']);
  });

  it.each([
    [30, []],
    [31, [expect.stringMatching(/^Deze zin telt 31 woorden: "je je je/)]],
  ])('of one sentence: %i words', (words, messages) => {
    expect(messagesOf(`${'je '.repeat(words).trim()}.`)).toEqual(messages);
  });
});
