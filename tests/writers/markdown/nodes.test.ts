import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bodyOf, copyOf } from './body.ts';

const cases = z
  .array(z.strictObject({ name: z.string(), text: z.string(), markdown: z.string() }))
  .parse(parse(readFileSync('tests/writers/markdown/nodes.yaml', 'utf8')));

describe('Markdown of', () => {
  it.each(cases.map(({ name, ...rest }) => [name, rest] as const))('%s', (_, { text, markdown }) => {
    expect(bodyOf(text)).toBe(markdown);
  });
});

describe('the copy of a page', () => {
  it('has title, description, text, notes, terms, sources, date and address', () => {
    expect(copyOf('Het kost <Feit id="kosten" /> bij <Begrip id="verzuim" />, na <Feit id="dagen" />.')).toBe(
      `# Een titel over werk

Een zin die zegt waar deze bladzijde over gaat en voor wie zij is.

Het kost 250 euro bij verzuim, na 180 dagen.[^1]

[^1]: 250 euro: Wat een dag kost. De werkwijzer, Kosten (2021). 180 dagen: Hoe lang het duurt. De krant (2020).

## Begrippen

- **verzuim**: Je werkt niet omdat je ziek bent.

## Bronnen

- De werkwijzer: Kosten

Nagekeken op 22 november 2026. https://www.example.nl/a/
`,
    );
  });

  it('leaves out notes and terms where there are none', () => {
    expect(copyOf('Praat eerst.')).not.toMatch(/\[\^|## Begrippen/);
  });
});
