/**
 * Looks as a print shop would at every file for it in the built site, and at those of `npm run print-shop` where they are,
 * and says what it would send back. The plates are made by Ghostscript and the words found by poppler; where those are
 * missing, this says so and looks at the bytes alone.
 * Exits 1 when a file will not do.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { within } from '../src/addresses.ts';
import { guide } from '../src/guide.ts';
import { SHOP } from '../src/outputs.ts';
import { readPlace } from '../src/place.ts';
import { shopPrintsOf } from '../src/writers/shop/prints.ts';
import { FOLDER, flawsOf } from './shop/flaws.ts';
import { flawsOfPlates, has } from './shop/plates.ts';

/** What a build made for a print shop. */
const BUILT = join('dist', within(SHOP));

const { corpus } = guide();
const prints = shopPrintsOf(corpus, readPlace(process.env['SITE_URL']).site);
/** What is looked at: what it is called, and the folder its files are in. */
const found: { readonly name: string; readonly folder: string }[] = [];
const unpacked = mkdtempSync(join(tmpdir(), 'drukkerij-'));
process.on('exit', () => rmSync(unpacked, { recursive: true, force: true }));
if (existsSync(BUILT)) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(BUILT))))
    writeFileSync(join(unpacked, basename(path)), bytes);
  found.push({ name: BUILT, folder: unpacked });
}
if (existsSync(FOLDER)) found.push({ name: FOLDER, folder: FOLDER });
if (found.length === 0) process.stdout.write('Er is niets voor de drukker: voer eerst "npm run build" uit.\n');
const plates = has('gs') && has('pdftotext');
if (!plates)
  process.stdout.write(
    'Ghostscript of poppler staat niet op deze machine (Debian: apt install ghostscript poppler-utils): er is niet naar de platen gekeken.\n',
  );
for (const { name: where, folder } of found) {
  let good = 0;
  for (const { name, sides } of prints) {
    const file = join(folder, `${name}.pdf`);
    const flaws = existsSync(file)
      ? [...(await flawsOf(readFileSync(file), sides)), ...(plates ? await flawsOfPlates(file) : [])]
      : ['het bestand is er niet: maak het opnieuw met "npm run build" of "npm run print-shop"'];
    if (flaws.length === 0) good += 1;
    for (const flaw of flaws) process.stdout.write(`${join(where, `${name}.pdf`)}: ${flaw}.\n`);
  }
  process.stdout.write(
    `Voor de drukker in ${where}: ${good} van de ${prints.length} bestanden kloppen${plates ? ', ook op de platen' : ''}.\n`,
  );
  if (good < prints.length) process.exitCode = 1;
}
if (found.length === 0 || prints.length === 0) process.exitCode = 1;
