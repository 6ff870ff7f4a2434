/**
 * Looks at every file that `npm run print-shop` or a build made as a print shop would, and says what it would send back. The plates
 * are made by Ghostscript and the words found by poppler; where those are missing, this says so and looks at the bytes alone.
 * Exits 1 when a file will not do.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
// Without files of one's own profile, those of the built site.
if (!existsSync(FOLDER) && existsSync(BUILT)) {
  mkdirSync(FOLDER);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(BUILT))))
    writeFileSync(join(FOLDER, basename(path)), bytes);
}
const made = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const plates = has('gs') && has('pdftotext');
if (!plates)
  process.stdout.write(
    'Ghostscript of poppler staat niet op deze machine (Debian: apt install ghostscript poppler-utils): er is niet naar de platen gekeken.\n',
  );
let good = 0;
for (const { name, sides } of prints) {
  const file = join(FOLDER, `${name}.pdf`);
  const flaws = made.includes(`${name}.pdf`)
    ? [...(await flawsOf(readFileSync(file), sides)), ...(plates ? await flawsOfPlates(file) : [])]
    : ['het bestand is er niet: voer eerst "npm run build" uit, of "npm run print-shop"'];
  if (flaws.length === 0) good += 1;
  for (const flaw of flaws) process.stdout.write(`${file}: ${flaw}.\n`);
}
process.stdout.write(
  `Voor de drukker: ${good} van de ${prints.length} bestanden kloppen${plates ? ', ook op de platen' : ''}.\n`,
);
process.exitCode = good === prints.length && good > 0 ? 0 : 1;
