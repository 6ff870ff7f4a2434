import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { dayTag } from '../../src/document/day-tag.ts';
import { fillWord } from '../../src/traject/fill-word.ts';
import { corpusOf, page } from '../corpus/small.ts';
import { openDocx, ownText, writeWord } from '../writers/docx/read-docx.ts';
import { all } from '../writers/office.ts';
import { stubDraw } from '../writers/pptx/stub.ts';

const corpus = corpusOf({
  'content/proef.mdx': page(
    'Tot **<Plek naam="datum" />**, in <Plek naam="plaats" />. Groet, <Plek naam="afzender" />\n\n<Invulveld label="Eerste keer" soort="datum" moment="een" />',
  ),
});
const file = writeWord({ corpus, site: undefined, draw: stubDraw }, pageById(corpus, 'proef'));

describe('a Word file that is filled', () => {
  const filled = openDocx(
    fillWord(
      file,
      new Map([
        ['datum', 'maandag 1 maart 2027'],
        ['plaats', 'Kamer <2> & $1 “noord”'],
        ['afzender', ''],
        [dayTag('een'), 'dinsdag 2 maart 2027'],
        ['iets', 'anders'],
      ]),
    ),
  );

  it('says what was typed, as it was typed, and leaves open what was not', () => {
    expect(ownText(filled)).toContain('Tot maandag 1 maart 2027, in Kamer <2> & $1 “noord”. Groet, [jouw naam]');
    expect(all(filled.body, 'w:showingPlcHdr').length).toBe(1);
    expect(all(filled.body, 'w:sdt').length).toBe(4);
    expect(ownText(filled)).toContain('Eerste keer\ndinsdag 2 maart 2027');
  });

  it('holds what was pasted from elsewhere, without what a file cannot hold', () => {
    const pasted = fillWord(file, new Map([['plaats', 'Zaal\v2\tnoord\u0000\u0007\ud800 ‘café’ שלום 👩🏽‍⚕️']]));
    expect(ownText(openDocx(pasted))).toContain('in Zaal 2 noord ‘café’ שלום 👩🏽‍⚕️. Groet');
  });

  it('is otherwise the file it was', () => {
    expect(filled.paths.toSorted()).toEqual(openDocx(file).paths.toSorted());
  });
});
