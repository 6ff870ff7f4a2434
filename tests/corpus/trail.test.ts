import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trailOf } from '../../src/corpus/publications.ts';
import { corpusOf, page } from './small.ts';

const publication = readFileSync('tests/corpus/small-publication.yaml', 'utf8').replace(
  /^delen:\n(?: .*\n)+/m,
  `delen:
  - { id: een, titel: Een deel, taak: Doen, paginas: [een, los] }
  - { id: voet, titel: De voet, paginas: [over, bronnen], menu: voet }
`,
);
const corpus = corpusOf({
  'content/publicatie.yaml': publication,
  ...Object.fromEntries(
    ['een', 'een/a', 'los', 'los/b', 'over', 'bronnen'].map((id) => [
      `content/${id}.mdx`,
      page('', `kort: Kort ${id.replace('/', ' ')}`),
    ]),
  ),
});
const names = (id: string) => trailOf(corpus, id).map(({ name }) => name);

describe('the way to a page', () => {
  it('begins with what the menu calls its part', () => {
    expect(names('een')).toEqual(['Doen']);
    expect(names('een/a')).toEqual(['Doen', 'Kort een a']);
  });

  it('does so too for pages beside the first of their part', () => {
    expect(names('los')).toEqual(['Doen', 'Kort los']);
    expect(names('los/b')).toEqual(['Doen', 'Kort los', 'Kort los b']);
  });

  it('begins with the page itself where only the foot of each page names its part', () => {
    expect(names('bronnen')).toEqual(['Kort over', 'Kort bronnen']);
  });
});
