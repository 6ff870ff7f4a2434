/** Serves the built site and says where everything is. */
import { guide } from '../src/guide.ts';
import { type StaticServer, serveFolder } from '../src/server/static-server.ts';

const FIRST_PORT = Number(process.env['PORT'] ?? 4321);

async function serveOnFreePort(): Promise<StaticServer> {
  for (let port = FIRST_PORT; port < FIRST_PORT + 20; port++) {
    try {
      return await serveFolder('dist', { port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`Ports ${FIRST_PORT} to ${FIRST_PORT + 19} are all taken; choose another with PORT=5000 npm start.`);
}

const { address } = await serveOnFreePort();
const { decks, bundles } = guide().corpus;
const lines = [
  `De site staat op            ${address}/`,
  `Presentaties staan op       ${address}/presenteren/`,
  ...[...decks.values()].map((deck) => `  ${deck.matter.titel.padEnd(40)} ${address}/presenteren/${deck.id}/`),
  `Afdrukken (PDF) staan op    ${address}/afdrukken/`,
  ...[...bundles.values()].map(
    (bundle) => `  ${bundle.titel.padEnd(40)} ${address}/afdrukken/bundels/${bundle.id}.pdf`,
  ),
  'Stoppen: Ctrl+C',
];
process.stdout.write(`\n${lines.join('\n')}\n`);
