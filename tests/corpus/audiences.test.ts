import { describe, expect, it } from 'vitest';
import { forAudiences } from '../../src/corpus/audiences.ts';
import { parse } from '../../src/document/parse.ts';
import { plainText, walk } from '../../src/document/text.ts';
import { type Audience, VOCABULARY } from '../../src/document/vocabulary.ts';
import { PLACES, type Place } from './places.ts';
import { AUDIENCES, page } from './small.ts';

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

  it('is the very tree where nothing in it is for others', () => {
    const { root: tree } = parse(page('Allen.\n\n<Tip>\n\nTip.\n\n</Tip>'), 'content/a.mdx', 'content');
    expect(forAudiences(tree, ['leidinggevende'])).toBe(tree);
  });

  it('leaves the tree itself as it was', () => {
    const before = JSON.stringify(root);
    forAudiences(root, ['leidinggevende']);
    expect(JSON.stringify(root)).toBe(before);
  });
});

describe('what is for others, wherever it stands', () => {
  const voor = (who: Audience, text: string) => `<Voor publiek="${who}">\n\n${text}\n\n</Voor>`;
  const inPlace = ({ around, home }: Place, blocks: string) => {
    const { root: tree, problems } = parse(page(around(blocks)), 'a.mdx', home === 'slides' ? 'slides' : 'content');
    expect(problems).toEqual([]);
    return tree;
  };

  it.each(PLACES)('is left out of $name', (place) => {
    const tree = inPlace(place, `${voor('leidinggevende', 'Baas.')}\n\n${voor('arbeidsdeskundige', 'Deskundige.')}`);
    const read = (who: Audience) => plainText(forAudiences(tree, [who]));
    expect(read('leidinggevende')).toContain('Baas.');
    expect(read('leidinggevende')).not.toContain('Deskundige.');
    expect(read('arbeidsdeskundige')).toContain('Deskundige.');
    expect(read('arbeidsdeskundige')).not.toContain('Baas.');
    expect(read('arboprofessional')).not.toMatch(/Baas|Deskundige/);
  });

  it('leaves no empty box behind', () => {
    const boxes = ['Tip', 'LetOp', 'Actueel datum="2026-11-22" bron="krant"', 'Verdieping titel="Meer"', 'Notitie']
      .map((open) => `<${open}>\n\n${voor('arbeidsdeskundige', 'Deskundige.')}\n\n</${open.split(' ')[0]}>`)
      .concat(voor('arbeidsdeskundige', 'Deskundige.').replace(/^/gm, '> '))
      .join('\n\n');
    const { root: tree } = parse(page(`Allen.\n\n${boxes}`), 'a.mdx', 'content');
    expect(tree.children).toHaveLength(7);
    expect(forAudiences(tree, ['leidinggevende']).children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('is looked for in every element that can hold blocks', () => {
    const places = PLACES.map(({ name }) => name);
    for (const [name, { inside }] of Object.entries(VOCABULARY))
      if (inside === 'blocks' || inside === 'list' || inside === 'slide')
        expect(
          places.some((place) => new RegExp(`^<${name}\\b`).test(place)),
          name,
        ).toBe(true);
  });
});
