import { expect, it } from 'vitest';
import { knownFor } from '../../src/corpus/known-contacts.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import { corpusOf, page } from './small.ts';

const TABLE = `<Tabel titel="Wie past erbij?" dia="nee" kies="meer">

| Wat speelt er? | Wie? | Waarvoor? |
|---|---|---|
| Iets | HR, arbeidsdeskundige | Meedenken |
| Iets anders | Bedrijfsarts | Een oordeel |

</Tabel>`;
const FIELDS = ['HR, en wie vervangt', 'Bedrijfsarts en spreekuur', 'Arbeidsdeskundige', 'Iemand anders']
  .map((label) => `<Invulveld label="${label}" />`)
  .join('\n\n');
const HOUSE = {
  contact: [
    {
      voor: 'Een gesprek met de bedrijfsarts',
      wie: 'het servicepunt',
      nummer: '030 123 45 67',
      mail: 'a@voorbeeld.nl',
    },
    { voor: 'Vragen over werk', wie: 'bureau HR' },
    { voor: 'Nog een bedrijfsarts', wie: 'de vervanger' },
    { voor: 'Hrm-systeem', wie: 'de beheerder' },
  ],
};

/** What is known for each place to write of a text. */
function knownIn(text: string): readonly (readonly string[])[] {
  const corpus = corpusOf({ 'content/proef.mdx': page(text) });
  const proef = corpus.pages.get('proef');
  if (!proef) throw new Error('There is no page.');
  return [...walk(proef.root)].flatMap((node) =>
    node.type === 'invulveld' ? [knownFor({ house: HOUSE }, proef, node)] : [],
  );
}

it('fills the places of a list of whom to call with the contacts of the house, by whole words', () => {
  expect(knownIn(`${TABLE}\n\n${FIELDS}`)).toEqual([
    ['bureau HR'],
    ['het servicepunt, 030 123 45 67 of a@voorbeeld.nl', 'de vervanger'],
    [],
    [],
  ]);
});

it('fills nothing on a page that makes no such list, nor without a house', () => {
  expect(knownIn(FIELDS).flat()).toEqual([]);
  const { corpus } = guide();
  for (const one of corpus.pages.values())
    for (const node of walk(one.root))
      if (node.type === 'invulveld') expect(knownFor({ house: {} }, one, node)).toEqual([]);
});
