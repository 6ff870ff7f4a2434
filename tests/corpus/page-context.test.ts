import { describe, expect, it } from 'vitest';
import { depthsOfBoxes, titleOfBox } from '../../src/corpus/boxes.ts';
import { pageById } from '../../src/corpus/corpus.ts';
import { contentsOf, contextOf } from '../../src/corpus/page-context.ts';
import { inlineText, walk } from '../../src/document/text.ts';
import type { Inline } from '../../src/document/tree.ts';
import { corpusOf, page } from './small.ts';

const TEXT = `<Feit id="dagen" bron="nee" /> en <Feit id="kosten" /> en <Feit id="dagen" />.

## Eerst

<Tip>

<Feit id="kosten" vorm="getal" />

</Tip>

### Dieper

<Invulveld label="Wie doet wat, en wanneer?" />

<Invulveld label="Wié doet wat? En wanneer" soort="datum" />

## Dan
`;
const corpus = corpusOf({ 'content/proef.mdx': page(TEXT) });
const context = contextOf(corpus, pageById(corpus, 'proef'));
const nodes = [...walk(context.page.root)];

describe('what the nodes of a page know of each other', () => {
  it('is the node behind which the mark of a note stands, and whether the note leads back to it', () => {
    expect([...context.marks].map(([node, mark]) => [inlineText([node as Inline]), mark])).toEqual([
      ['.', { number: 1, first: true }],
      ['', { number: 1, first: false }],
    ]);
  });

  it('is an id for each field that no other has', () => {
    const ids = nodes.flatMap((node) => (node.type === 'invulveld' ? [context.fieldIds.get(node)] : []));
    expect(ids).toEqual(['veld-wie-doet-wat-en-wanneer', 'veld-wie-doet-wat-en-wanneer-2']);
  });

  it('is its contents: the headings of the second level', () => {
    expect(contentsOf(corpus, context.page)).toEqual([
      { slug: 'eerst', text: 'Eerst' },
      { slug: 'dan', text: 'Dan' },
    ]);
  });

  it('lists boxes that stand by themselves, and not those that belong to a part of a chapter or an element', () => {
    const boxes = `<Vragen voor="leidinggevende" titel="Los">

- Wat nu?

</Vragen>

## Kop

<Checklist titel="Tussenin">

- Eén

</Checklist>

### Deel

<Tip>

<Vragen voor="medewerker" titel="Binnen">

- Wat dan?

</Vragen>

</Tip>

<Checklist titel="Achteraan">

- Twee

</Checklist>

<Verdieping titel="Meer">

Tekst.

</Verdieping>
`;
    const { root } = pageById(corpusOf({ 'content/proef.mdx': page(boxes) }), 'proef');
    const depths = [...depthsOfBoxes(root)].map(([box, depth]) => [titleOfBox(corpus, box), depth]);
    expect(depths).toEqual([
      ['Los', 2],
      ['Tussenin', 3],
      ['Binnen', 3],
      ['Achteraan', 2],
    ]);
    expect(contentsOf(corpus, { ...context.page, root }).map(({ text }) => text)).toEqual([
      'Los',
      'Kop',
      'Achteraan',
      'Meer',
    ]);
  });
});
