/**
 * Makes what one orders at a print shop as PDF/X-4, below `dist-drukkerij/`: the folder, the cards and the posters. A build
 * makes the same as `/afdrukken/drukkerij.zip`; this is for who has a profile of their own.
 * With `--profiel=…` for the press that prints them; without, for the one of the package `sharp`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guide } from '../src/guide.ts';
import { readPlace } from '../src/place.ts';
import { readPressInks } from '../src/platform/press-inks.ts';
import { compileAside } from '../src/platform/typst-pool.ts';
import { makeShopPrint } from '../src/writers/shop/make.ts';
import { shopPrintsOf } from '../src/writers/shop/prints.ts';
import { FOLDER } from './shop/flaws.ts';

const { corpus } = guide();
const { site } = readPlace(process.env['SITE_URL']);
const path = process.argv.map((word) => /^--profiel=(.+)$/.exec(word)?.[1]).find((found) => found !== undefined);
const press = await readPressInks(path);
process.stdout.write(`Kleurprofiel: ${press.name}. ${press.rights}\n`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const print of shopPrintsOf(corpus, site)) {
  const file = join(FOLDER, `${print.name}.pdf`);
  writeFileSync(file, await makeShopPrint({ corpus, site, compile: compileAside }, print, press));
  process.stdout.write(`${file}\n`);
}
if (site === undefined)
  process.stdout.write(
    'Er staat geen adres op: geef SITE_URL, of "adres" in content/huisstijl.yaml, voor je laat drukken.\n',
  );
