import { expect, it } from 'vitest';
import { typingFace } from '../../../src/platform/fonts.ts';
import { readGlyphs, readTables } from '../../../src/theme/typeface/truetype.ts';
import { bareFont } from '../../../src/writers/pdf/bare-font.ts';

const { data } = typingFace();
const bare = bareFont(data);

it('keeps each letter with its drawing under its own number', () => {
  expect(readGlyphs(bare)).toEqual(readGlyphs(data));
  const [whole, kept] = [readTables(data), readTables(bare)];
  for (const [name, table] of kept) expect(whole.get(name)?.equals(table), name).toBe(true);
  expect(kept.has('glyf') && kept.has('loca')).toBe(true);
});

it('leaves out what only sets text', () => {
  expect(readTables(bare).has('GPOS')).toBe(false);
  expect(bare.length).toBeLessThan(0.7 * data.length);
});
