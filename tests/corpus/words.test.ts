import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { countWords, readableText, readingMinutes, targetOf } from '../../src/corpus/words.ts';
import { corpusOf, page } from './small.ts';

const textOf = (text: string) => {
  const corpus = corpusOf({ 'content/a.mdx': page(text), 'content/b.mdx': page() });
  return readableText(corpus, pageById(corpus, 'a').root).trimEnd();
};

describe('the words a reader reads', () => {
  it.each([
    ['plain', 'Praat *eerst* over **werk**.', 'Praat eerst over werk.'],
    ['a fact', 'Het kost <Feit id="kosten" />.', 'Het kost 250 euro.'],
    ['a bare number', 'Het kost € <Feit id="kosten" vorm="getal" />.', 'Het kost € 250.'],
    ['a fact without a bare number', 'Na <Feit id="dagen" vorm="getal" />.', 'Na 180 dagen.'],
    ['a term', 'Bij <Begrip id="verzuim" />.', 'Bij verzuim.'],
    ['a term in other words', 'Bij <Begrip id="verzuim">het *ziek* zijn</Begrip>.', 'Bij het ziek zijn.'],
    ['a reference', 'Lees <Verwijs id="b" />.', 'Lees Een titel over werk.'],
    ['a reference in other words', 'Lees <Verwijs id="b#kop">dit</Verwijs>.', 'Lees dit.'],
    ['a line break', 'Praat.\\\nVraag.', 'Praat. Vraag.'],
    ['a link', '[Bel 113](tel:113)', 'Bel 113'],
    ['points and cells apart', '- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |', 'een\n\ntwee\n\n\na\nb\nc\nd'],
    ['a presenter’s note too', '<Notitie>\n\nVraag wie dit kent.\n\n</Notitie>', 'Vraag wie dit kent.'],
    ['nothing of a figure', 'Kijk.\n\n<Figuur naam="x" />', 'Kijk.'],
  ])('%s', (_, text, words) => {
    expect(textOf(text)).toBe(words);
  });
});

describe('counting words', () => {
  it.each([
    ['Praat eerst over werk.', 4],
    ['Foto’s van re-integratie en zo’n 1.200 euro.', 7],
    ['een\ntwee\n\ndrie', 3],
    ['– … “”', 0],
    ['', 0],
  ])('%j: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('reading time', () => {
  it.each([
    [0, 1],
    [200, 1],
    [299, 1],
    [300, 2],
    [1_200, 6],
  ])('%i words: %i min', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('a reference', () => {
  it('is a page, or a heading on it', () => {
    expect(targetOf('handreiking/in-gesprek')).toEqual({ page: 'handreiking/in-gesprek', anchor: undefined });
    expect(targetOf('werkwijzer#kop')).toEqual({ page: 'werkwijzer', anchor: 'kop' });
  });
});
