import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { type Print, printsOf } from '../../../src/corpus/prints.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { houseSchema } from '../../../src/schemas/house.ts';
import { onePageSizes } from '../../../src/theme/paper-sizes.ts';
import { makeHandoutPdf } from '../../../src/writers/handout/pdf.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { gather } from '../../../src/writers/typst/context.ts';
import { literal, show } from '../../../src/writers/typst/escape.ts';
import { cutOff, nearFoot, overprinted, picturesOf, wordsOn } from '../pdf/collisions.ts';
import { type LaidOut, readSheets, type Sheet } from '../pdf/sheet.ts';
import { linesOfText } from '../pdf/sheet-flaws.ts';
import { lettersOf } from './read-pdf.ts';

const letters = (count: number) => 'naam van een afdeling met veel woorden '.repeat(3).slice(0, count).trim();
const contact = (number: string) => ({
  voor: letters(60),
  wie: letters(58),
  nummer: number,
  mail: `${'werk-'.repeat(5)}inzet@${'samenwerking-'.repeat(2)}noord.nl`,
});
/** An organisation with names as long as they may be, a logo as large as it gets, and an address that takes lines. */
const house = houseSchema.parse({
  naam: letters(40),
  uitgever: letters(60),
  contact: ['050 123 45 67', '+31 50 765 43 21', '050-765 43 22'].map(contact),
});
const site = new URL('https://blijvenwerken.samenwerkingsverband-noordelijke-zorginstellingen.nl/kit/');
const MM = 72 / 25.4;
/** As wide and as high as a logo is shown, in mm. */
const LOGO = { wide: 46, high: 13 } as const;
const ratio = LOGO.wide / LOGO.high;
const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${LOGO.wide}" height="${LOGO.high}" ` +
  `viewBox="0 0 ${LOGO.wide} ${LOGO.high}"><path d="M0 0h${LOGO.wide}v${LOGO.high}h-${LOGO.wide}z"/></svg>`;
const own = guide().corpus;
const corpus: Corpus = {
  ...own,
  house,
  look: { ...own.look, logos: { licht: { svg, ratio }, donker: { svg, ratio } } },
};

/** How near the foot of the paper words may stand, in mm: what an office printer leaves white, and a little more. */
const LEAST_BELOW = 7;
/** The width of a slide for who listens, in mm. */
const SLIDE = 112;

const KINDS: readonly Print['kind'][] = ['sheet', 'poster', 'folder', 'one-page', 'page', 'bundle'];
/** What is laid out alike is looked at once. */
const chosen = (print: Print) =>
  print.kind === 'bundle'
    ? print.bundle.vorm === 'kaarten'
    : print.kind === 'page'
      ? /hulp/.test(print.path)
      : print.kind !== 'one-page' || /meting|hulp|stap-voor-stap/.test(print.path);
const prints = printsOf(corpus).filter((print) => KINDS.includes(print.kind) && chosen(print));
/** The kinds that name whom to call. */
const CALLS: readonly Print['kind'][] = ['sheet', 'poster', 'folder'];

/** Where the logo stands. */
const logosOn = ({ marks }: Sheet) =>
  marks.filter(
    ({ left, right, top, bottom, text }) =>
      text === undefined &&
      Math.abs((right - left) / MM - LOGO.wide) < 0.5 &&
      Math.abs((bottom - top) / MM - LOGO.high) < 0.5,
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
      if (print.kind !== 'page' && print.kind !== 'bundle')
        expect(file.sheets).toHaveLength(print.kind === 'folder' ? 8 : 1);
      expect(file.sheets.flatMap(overprinted)).toEqual([]);
    });

    it('has no word under the logo, and none where a printer leaves the paper white', () => {
      const logos = file.sheets.map(logosOn);
      expect(logos.flat()).toHaveLength(print.kind === 'poster' || print.kind === 'folder' ? 1 : 0);
      expect(file.sheets.flatMap((sheet, i) => wordsOn(sheet, logos[i] ?? []))).toEqual([]);
      expect(file.sheets.flatMap((sheet) => nearFoot(sheet, LEAST_BELOW * MM))).toEqual([]);
    });

    it('parts no number to call', () => {
      const numbers = !CALLS.includes(print.kind) ? [] : (house.contact ?? []).map(({ nummer = '' }) => nummer);
      for (const number of numbers) expect(said).toContain(number);
    });

    it('asks all that it asks', () => {
      const asked = print.kind === 'sheet' ? print.sheet.delen.flatMap(({ schrijf = [] }) => schrijf) : [];
      for (const question of asked) expect(lettersOf(said)).toContain(lettersOf(question));
    });
  },
);

/** What their pages have in common is looked at once: in the shortest deck. */
const decks = [...corpus.decks.values()].toSorted((a, b) => a.matter.minuten - b.matter.minuten).slice(0, 1);

describe.each(decks.map((deck) => [deck.id, deck] as const))(
  'the hand-out of %s of an organisation with long names',
  (_, deck) => {
    it.each(['deelnemers', 'deelnemers-kort', 'spreker'] as const)(
      'for %s has nothing over anything else',
      async (kind) => {
        const { sheets } = await readSheets(await makeHandoutPdf(compile, corpus, deck, kind, site));
        expect(sheets.flatMap(overprinted)).toEqual([]);
        expect(sheets.flatMap((sheet) => cutOff(sheet, picturesOf(sheet, SLIDE * MM)))).toEqual([]);
        expect(sheets.flatMap((sheet) => nearFoot(sheet, LEAST_BELOW * MM))).toEqual([]);
      },
      60_000,
    );
  },
);

it('parts no number to call, however wide its column is', async () => {
  const numbers = ['+31 50 765 43 21', '050-765 43 22', '050 123 45 67'];
  const widths = Array.from({ length: 40 }, (_, i) => 40 + i);
  const blocks = widths.map((wide) => `#block(width: ${wide}mm, reachable(${literal(numbers.join(' of '))}))`);
  const source = [
    show('one-page', { site: 'Nummers', part: '' }),
    '#import "said.typ": reachable',
    '#heading(level: 1)[Nummers]',
    ...blocks,
  ].join('\n\n');
  const { files } = gather(corpus, { sizes: onePageSizes });
  const outcome = compile({ title: 'Nummers', about: 'Nummers', date: '2026-11-22', source, files });
  if (!('pdf' in outcome)) throw new Error(outcome.findings.join('; '));
  const lines = (await readSheets(outcome.pdf)).sheets.flatMap(linesOfText).join('\n');
  for (const number of numbers) expect(lines.split(number)).toHaveLength(widths.length + 1);
});
