import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { type Print, printsOf } from '../../../src/corpus/prints.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { houseSchema } from '../../../src/schemas/house.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { overprinted } from '../pdf/collisions.ts';
import { type LaidOut, readSheets } from '../pdf/sheet.ts';
import { linesOfText } from '../pdf/sheet-flaws.ts';
import { lettersOf } from './read-pdf.ts';

const letters = (count: number) => 'naam van een afdeling met veel woorden '.repeat(3).slice(0, count).trim();
const contact = (number: string) => ({
  voor: letters(60),
  wie: letters(58),
  nummer: number,
  mail: `${'werk-'.repeat(5)}inzet@${'samenwerking-'.repeat(2)}noord.nl`,
});
/** An organisation with names as long as they may be, without a logo, at an address that takes lines. */
const house = houseSchema.parse({
  naam: letters(40),
  uitgever: letters(60),
  contact: ['050 123 45 67', '050 765 43 21', '050 765 43 22'].map(contact),
});
const site = new URL('https://blijvenwerken.samenwerkingsverband-noordelijke-zorginstellingen.nl/kit/');
const corpus: Corpus = { ...guide().corpus, house };

const KINDS: readonly Print['kind'][] = ['sheet', 'poster', 'folder', 'one-page'];
const prints = printsOf(corpus).filter(
  (print) => KINDS.includes(print.kind) && (print.kind !== 'one-page' || /meting|hulp|stap-voor-stap/.test(print.path)),
);

describe.each(prints.map((print) => [print.path, print] as const))(
  '%s of an organisation with long names',
  (_, print) => {
    let file: LaidOut;
    let said: string;
    beforeAll(async () => {
      const { pdf } = await makePrint({ corpus, site, compile, face: typingFace() }, print);
      file = await readSheets(pdf);
      said = file.sheets.flatMap(linesOfText).join('\n');
    });

    it('has the pages it has for anybody, and nothing over anything else', () => {
      expect(file.sheets).toHaveLength(print.kind === 'folder' ? 8 : 1);
      expect(file.sheets.flatMap(overprinted)).toEqual([]);
    });

    it('parts no number to call', () => {
      const numbers = print.kind === 'one-page' ? [] : (house.contact ?? []).map(({ nummer = '' }) => nummer);
      for (const number of numbers) expect(said).toContain(number);
    });

    it('asks all that it asks', () => {
      const asked = print.kind === 'sheet' ? print.sheet.delen.flatMap(({ schrijf = [] }) => schrijf) : [];
      for (const question of asked) expect(lettersOf(said)).toContain(lettersOf(question));
    });
  },
);
