/** Serves the built site and says where everything is. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, DECKS, HOME, PRINTS } from '../src/addresses.ts';
import { deckHref } from '../src/corpus/deck-links.ts';
import { bundlePrint, printHref } from '../src/corpus/prints.ts';
import { publicationFolder } from '../src/folder.ts';
import { guide } from '../src/guide.ts';
import { type StaticServer, serveFolder } from '../src/server/static-server.ts';

const DIST = join(publicationFolder(), 'dist');
const LAST_PORT = 65_535;
const TRIES = 20;

/** Ends with one sentence. */
function stop(text: string): never {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

function readPort(): number {
  const asked = process.env['PORT'] ?? '4321';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > LAST_PORT)
    stop(`PORT=${asked} is geen poort. Kies een getal van 1 tot en met ${LAST_PORT}, zoals PORT=5000 npm start.`);
  return port;
}

async function serveOnFreePort(first: number): Promise<StaticServer> {
  const last = Math.min(first + TRIES - 1, LAST_PORT);
  for (let port = first; port <= last; port++) {
    try {
      return await serveFolder(DIST, { port, base: BASE });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EACCES') stop(`Poort ${port} mag je niet gebruiken. Kies een hogere, zoals PORT=5000 npm start.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  stop(`De poorten ${first} tot en met ${last} zijn bezet. Kies een andere, zoals PORT=5000 npm start.`);
}

const port = readPort();
if (!existsSync(join(DIST, 'index.html'))) stop('Er is nog geen site om te tonen. Bouw haar eerst: npm run build.');
const server = await serveOnFreePort(port);
const on = (href: string) => server.address + href;
const { decks, bundles } = guide().corpus;
const lines = [
  `De site staat op            ${on(HOME)}`,
  `Presentaties staan op       ${on(DECKS)}`,
  ...[...decks.values()].map((deck) => `  ${deck.matter.titel.padEnd(40)} ${on(deckHref(deck.id))}`),
  `Afdrukken (PDF) staan op    ${on(PRINTS)}`,
  ...[...bundles.values()].map((bundle) => `  ${bundle.titel.padEnd(40)} ${on(printHref(bundlePrint(bundle)))}`),
  'Stoppen: Ctrl+C',
];
process.stdout.write(`\n${lines.join('\n')}\n`);
