import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import { walk } from '../../src/document/text.ts';
import { ELEMENT_NAMES, VOCABULARY } from '../../src/document/vocabulary.ts';
import { brokenCases, problemsOf } from '../rules/broken.ts';

const attributesOf = (text: string) => {
  const { root } = parse(`---\ntitel: Een pagina\n---\n\n${text}\n`, 'content/a.mdx', 'content');
  return [...walk(root)].flatMap((node) => ('attributes' in node ? [node.attributes] : []));
};

describe('attributes as their schema reads them', () => {
  it.each([
    ['a default', '<Tabel titel="Wie">\n\n| a |\n|---|\n| b |\n\n</Tabel>', { titel: 'Wie', dia: 'ja' }],
    ['a number', '<Invulveld label="Wat?" regels="4" />', { label: 'Wat?', soort: 'regels', regels: 4 }],
    [
      'choices',
      '<Invulveld label="Lukt het?" soort="keuze" keuzes=" ja |nee" />',
      { label: 'Lukt het?', soort: 'keuze', regels: 3, keuzes: ['ja', 'nee'] },
    ],
    [
      'more audiences',
      '<Voor publiek="leidinggevende  arboprofessional">\n\nx\n\n</Voor>',
      { publiek: ['leidinggevende', 'arboprofessional'] },
    ],
    ['spaces around', '<Tip titel="  Kort  ">\n\nx\n\n</Tip>', { titel: 'Kort' }],
    ['single quotes', `<Tip titel='Zeg "ja"'>\n\nx\n\n</Tip>`, { titel: 'Zeg "ja"' }],
    ['signs written as entities', '<Tip titel="Jij &amp; ik &lt;3">\n\nx\n\n</Tip>', { titel: 'Jij & ik <3' }],
    ['text that looks like code', '<Tip titel="{process.env}">\n\nx\n\n</Tip>', { titel: '{process.env}' }],
  ])('%s', (_, text, attributes) => {
    expect(attributesOf(text)).toEqual([attributes]);
  });

  it('keep what fits when one does not, so that the element is not lost', () => {
    expect(attributesOf('<Tip titel="Kort" kleur="rood">\n\nx\n\n</Tip>')).toEqual([{ titel: 'Kort' }]);
  });

  it('are none where a required one is lacking', () => {
    expect(attributesOf('<Figuur bijschrift="x" />')).toEqual([]);
  });
});

describe('every element has a case for each way its attributes can be wrong', () => {
  const messages = (brokenCases().get('attributes') ?? []).flatMap(problemsOf).map((problem) => problem.message);
  const told = (...beginnings: readonly string[]) =>
    messages.some((message) => beginnings.some((beginning) => message.startsWith(beginning)));

  it.each(ELEMENT_NAMES)('%s: an unknown attribute', (name) => {
    expect(told(`<${name}> kent geen attribuut`)).toBe(true);
  });

  it.each(
    ELEMENT_NAMES.flatMap((name) =>
      Object.entries(VOCABULARY[name].attributes.shape).map(([key, schema]) => ({
        name,
        key,
        required: !schema.safeParse(undefined).success,
      })),
    ),
  )('$name $key: a wrong value, and lacking where required', ({ name, key, required }) => {
    const attribute = `Het attribuut ${key} van <${name}>`;
    expect(told(`${attribute} kan niet`, `${attribute} is leeg`)).toBe(true);
    expect(told(`<${name}> mist het attribuut "${key}"`)).toBe(required);
  });
});
