import { createHash } from 'node:crypto';
import { makerOf } from '../../corpus/house.ts';
import type { Press as Makes } from '../print.ts';
import { makePdf } from '../typst/pdf.ts';
import type { ShopPrint } from './prints.ts';
import { makeShopPdf, type Press } from './shop-pdf.ts';

/** What a file for a print shop is made with: as any PDF, but no letters of forms are filled in. */
type Printing = Pick<Makes, 'corpus' | 'site' | 'compile' | 'keep'>;

/**
 * One file for a print shop.
 * @param press how it prints
 * @throws Error in plain Dutch when Typst refuses a text, or when it holds a gradient
 */
export async function makeShopPrint(
  { corpus, site, compile, keep = (_kind, _inputs, make) => make() }: Printing,
  { document, pages }: ShopPrint,
  press: Press,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pdf } = await makePdf(compile, document, { corpus, pages, site });
  const id = createHash('sha256').update(pdf).update(press.profile).digest('hex').slice(0, 32);
  const about = { title: document.title, author: makerOf(corpus), date: document.date, id };
  return keep('drukkerij', [pdf, press.profile, JSON.stringify(about)], () => makeShopPdf(pdf, about, press));
}
