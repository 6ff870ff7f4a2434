/**
 * Makes what one orders at a print shop as PDF/X-4, below `dist-drukkerij/`: the folder, the cards and the posters.
 * With `--profiel=…` for the press that prints them; without, for the one of the package `sharp`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makerOf } from '../src/corpus/house.ts';
import { guide } from '../src/guide.ts';
import { readPlace } from '../src/place.ts';
import { readPressInks } from '../src/platform/press-inks.ts';
import { compileAside } from '../src/platform/typst-pool.ts';
import { shopPrintsOf } from '../src/writers/shop/prints.ts';
import { makeShopPdf } from '../src/writers/shop/shop-pdf.ts';
import { makePdf } from '../src/writers/typst/pdf.ts';
import { FOLDER } from './shop/flaws.ts';

const { corpus } = guide();
const { site } = readPlace(process.env['SITE_URL']);
const path = process.argv.map((word) => /^--profiel=(.+)$/.exec(word)?.[1]).find((found) => found !== undefined);
const press = await readPressInks(path);
process.stdout.write(`Kleurprofiel: ${press.name}. ${press.rights}\n`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const { name, document, pages } of shopPrintsOf(corpus, site)) {
  const { pdf } = await makePdf(compileAside, document, { corpus, pages, site });
  const id = createHash('sha256').update(pdf).update(press.profile).digest('hex').slice(0, 32);
  const about = { title: document.title, author: makerOf(corpus), date: document.date, id };
  writeFileSync(join(FOLDER, `${name}.pdf`), await makeShopPdf(pdf, about, press));
  process.stdout.write(`${join(FOLDER, `${name}.pdf`)}\n`);
}
if (site === undefined)
  process.stdout.write(
    'Er staat geen adres op: geef SITE_URL, of "adres" in content/huisstijl.yaml, voor je laat drukken.\n',
  );
