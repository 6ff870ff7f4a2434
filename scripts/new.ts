/** Makes an empty publication in a new folder, which builds as it is: `npm run new -- <folder>`. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWithinProject } from './chosen-folder.ts';

const [named, ...more] = process.argv.slice(2);
const stop = (text: string) => {
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
};

if (named === undefined || more.length > 0)
  stop('Noem één map voor de nieuwe publicatie, als npm run new -- publicaties/mijn-gids.');
else if (!isWithinProject(named))
  stop(`De map ${named} staat niet binnen deze map. Kies er een erin, als publicaties/mijn-gids.`);
else if (existsSync(named) && readdirSync(named).length > 0)
  stop(`In ${named} staat al iets. Kies een map die er nog niet is, of een lege.`);
else {
  cpSync(join(import.meta.dirname, 'nieuw'), resolve(named), { recursive: true });
  const next = ['check:texts', 'dev', 'build', 'serve'].map((script) => `  npm run ${script} -- --map ${named}`);
  process.stdout.write(
    `\nIn ${named} staat een publicatie om te overschrijven. Ga verder met:\n\n${next.join('\n')}\n`,
  );
}
