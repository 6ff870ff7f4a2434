import { describe, expect, it } from 'vitest';
import { forAudiences } from '../../src/corpus/audiences.ts';
import { parse } from '../../src/document/parse.ts';
import { plainText, walk } from '../../src/document/text.ts';
import { AUDIENCES, type Audience } from '../../src/document/vocabulary.ts';
import { page } from './small.ts';

const { root } = parse(
  page(`Allen.

<Voor publiek="leidinggevende">

Leidinggevende.

</Voor>

<Voor publiek="arbeidsdeskundige arboprofessional">

Professionals.

<Voor publiek="arbeidsdeskundige">

Deskundige.

</Voor>

</Voor>

<Tip>

Tip.

<Voor publiek="arboprofessional">

Arbo.

</Voor>

</Tip>

- Punt.

  <Voor publiek="leidinggevende">

  Baas.

  </Voor>
`),
  'content/a.mdx',
  'content',
);

const words = (audiences: readonly Audience[]) =>
  [...walk(forAudiences(root, audiences))].flatMap((node) => (node.type === 'paragraph' ? [plainText(node)] : []));

describe('the text for an audience', () => {
  it.each([
    [['leidinggevende'], ['Allen.', 'Leidinggevende.', 'Tip.', 'Punt.', 'Baas.']],
    [['arbeidsdeskundige'], ['Allen.', 'Professionals.', 'Deskundige.', 'Tip.', 'Punt.']],
    [['arboprofessional'], ['Allen.', 'Professionals.', 'Tip.', 'Arbo.', 'Punt.']],
    [
      ['arbeidsdeskundige', 'arboprofessional'],
      ['Allen.', 'Professionals.', 'Deskundige.', 'Tip.', 'Arbo.', 'Punt.'],
    ],
  ] satisfies [Audience[], string[]][])('%j', (audiences, expected) => {
    expect(words(audiences)).toEqual(expected);
  });

  it('is all of it for all of them', () => {
    expect(words(AUDIENCES)).toHaveLength(8);
  });

  it('bears no mark where the part is for every one of them, and keeps it where it is not', () => {
    const marks = (audiences: readonly Audience[]) =>
      [...walk(forAudiences(root, audiences))].filter((node) => node.type === 'voor').length;
    expect(marks(['leidinggevende'])).toBe(0);
    expect(marks(['arbeidsdeskundige'])).toBe(0);
    expect(marks(['arbeidsdeskundige', 'arboprofessional'])).toBe(2);
    expect(marks(AUDIENCES)).toBe(5);
  });

  it('leaves the tree itself as it was', () => {
    const before = JSON.stringify(root);
    forAudiences(root, ['leidinggevende']);
    expect(JSON.stringify(root)).toBe(before);
  });
});
