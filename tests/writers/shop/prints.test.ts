import { describe, expect, it } from 'vitest';
import { flawsOf } from '../../../scripts/shop/flaws.ts';
import { guide } from '../../../src/guide.ts';
import { readPressInks } from '../../../src/platform/press-inks.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { PDFDocument } from '../../../src/writers/pdf/library.ts';
import { operationsOf } from '../../../src/writers/shop/operations.ts';
import { shopPrintsOf } from '../../../src/writers/shop/prints.ts';
import { makeShopPdf } from '../../../src/writers/shop/shop-pdf.ts';
import { drawnIn } from '../../../src/writers/shop/streams.ts';
import { makePdf } from '../../../src/writers/typst/pdf.ts';
import { site } from '../typst/small-corpus.ts';

const { corpus } = guide();
const press = await readPressInks();
const MM = 72 / 25.4;
/** Width and height that are cut, in mm, and whether it is printed on both sides. */
const SIZES = { folder: [148, 210], kaarten: [105, 148], a4: [210, 297], poster: [420, 297] } as const;

describe('what one orders at a print shop', () => {
  const prints = shopPrintsOf(corpus, site);

  it('is the folder, cards of both sizes, role cards, and each poster', () => {
    const { posters } = corpus.publication;
    expect(prints.map(({ sides }) => sides).sort()).toEqual([...Array(4).fill('both'), ...posters.map(() => 'one')]);
  });

  it.each(prints.map((print) => [print.name, print] as const))(
    '%s: nothing to send back, letters in black',
    async (name, print) => {
      const { pdf } = await makePdf(compile, print.document, { corpus, pages: print.pages, site });
      const { title, date } = print.document;
      const made = await makeShopPdf(pdf, { title, author: '', date, id: '0'.repeat(32) }, press);
      expect(await flawsOf(made, print.sides)).toEqual([]);
      const doc = await PDFDocument.load(made, { updateMetadata: false });
      const [kind = name.endsWith('-a4') ? 'a4' : 'kaarten'] = (['folder', 'poster'] as const).filter((one) =>
        name.startsWith(one),
      );
      for (const page of doc.getPages()) {
        const { width, height } = page.getTrimBox();
        expect([width, height].map((pt) => Math.round(pt / MM))).toEqual(SIZES[kind]);
      }
      // As the press reads it: what is set when letters of running text are shown.
      const inks = new Set<string>();
      for (const { content } of drawnIn(doc)) {
        let [fill, size] = ['', 0];
        for (const { operator, operands } of operationsOf(content)) {
          if (operator === 'k') fill = operands.join(' ');
          if (operator === 'Tf') size = Number(operands[1]);
          if (operator === 'TJ' && size >= 7 && size < 18 && kind !== 'poster') inks.add(fill);
        }
      }
      expect([...inks]).toEqual(kind === 'poster' ? [] : ['0 0 0 1']);
    },
  );
});
