import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/figures/measure.ts';
import { guide } from '../../src/guide.ts';
import { loadFonts } from '../../src/platform/fonts.ts';
import { fonts } from '../../src/theme/tokens.ts';
import { OG_SIZE, type OgInput, type OgNode, wordsPast, writeOg } from '../../src/writers/og/og.ts';

const faces = loadFonts()
  .filter((font) => font.style === 'normal')
  .map(({ weight, style, data }) => ({ name: fonts.family, weight, style, data }));

const input = (over: Partial<OgInput>): OgInput => ({
  title: 'Signalen zien',
  description: 'Hoe je ziet dat het niet goed gaat.',
  part: 'Handreiking',
  site: 'Blijven werken',
  accent: 'eerste',
  ...over,
});

function* all(node: OgNode | string): Generator<OgNode | string> {
  yield node;
  const children = typeof node === 'string' ? [] : (node.props.children ?? []);
  for (const child of Array.isArray(children) ? children : [children]) yield* all(child);
}
const texts = (node: OgNode) => [...all(node)].filter((one) => typeof one === 'string');
const images = (node: OgNode) => [...all(node)].filter((one) => typeof one !== 'string' && one.type === 'img').length;

/** How far down each text reaches, in px. */
async function bottoms(node: OgNode): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  await satori(node, {
    ...OG_SIZE,
    fonts: faces,
    onNodeDetected: ({ textContent, top, height }) => {
      if (textContent) found.set(textContent, top + height);
    },
  });
  return found;
}

describe('a share image', () => {
  it('says where it is from, the title, what it is about and the site, in that order', () => {
    expect(texts(writeOg(input({})))).toEqual([
      'Handreiking',
      'Signalen zien',
      'Hoe je ziet dat het niet goed gaat.',
      'Blijven werken',
    ]);
  });

  it('shows a numeral only for a number that is one', () => {
    const without = images(writeOg(input({})));
    expect(images(writeOg(input({ number: { digit: 2, count: 5 } })))).toBe(without + 1);
    expect(images(writeOg(input({ number: { digit: undefined, count: 0 } })))).toBe(without);
    expect(images(writeOg(input({ number: { digit: 12, count: 12 } })))).toBe(without);
  });
});

describe('all of it fits in the image', () => {
  const words =
    'leidinggevenden medewerkers arbeidsdeskundige psychische klachten verantwoordelijkheid werkaanpassingen ';
  const cut = (length: number) => words.repeat(3).slice(0, length).trim();

  it.each(
    [10, 29, 30, 38, 39, 49, 50, 64, 65, 69, 70, 90, 91, 120].flatMap((length) => [
      { length, number: undefined },
      { length, number: { digit: 5, count: 5 } },
    ]),
  )('a title of $length characters, numeral $number', async ({ length, number }) => {
    const found = await bottoms(writeOg(input({ title: cut(length), description: cut(160), number })));
    expect(found.size).toBe(4);
    expect(Math.max(...found.values())).toBeLessThanOrEqual(OG_SIZE.height - 24);
  });

  it('sets a title smaller rather than let a long word run out of the picture', () => {
    const sizeOf = (title: string) =>
      [...all(writeOg(input({ title, number: { digit: 5, count: 5 } })))].flatMap((node) =>
        typeof node !== 'string' && node.props.children === title ? [Number(node.props.style?.['fontSize'])] : [],
      )[0] ?? 0;
    expect(sizeOf('Verzekering')).toBe(76);
    const long = 'Arbeidsomstandighedenbesluit';
    expect(sizeOf(long)).toBeLessThan(64);
    const room = OG_SIZE.width - 2 * 64 - 56 - 210;
    expect(textWidth(long, { size: sizeOf(long), weight: 700 })).toBeLessThanOrEqual(room);
    expect(wordsPast(`Een ${long}`, { accent: 'eerste' })).toEqual([]);
    expect(wordsPast(`Een ${'w'.repeat(40)}`, { accent: 'eerste' })).toEqual(['w'.repeat(40)]);
  });

  it('of every page and deck', async () => {
    const { corpus } = guide();
    for (const { matter, file } of [...corpus.pages.values(), ...corpus.decks.values()]) {
      const digit = 'nummer' in matter ? matter.nummer : undefined;
      const node = writeOg(
        input({ title: matter.titel, description: matter.beschrijving, number: { digit, count: 9 } }),
      );
      expect(Math.max(...(await bottoms(node)).values()), file).toBeLessThanOrEqual(OG_SIZE.height - 40);
    }
  });
});
