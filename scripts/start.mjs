/**
 * Looked at before any script of ours (`node --import ./scripts/start.mjs …`): what the machine lacks is said in one
 * plain sentence, and so is what goes wrong later. It is plain JavaScript, because the Node it speaks of may not read
 * TypeScript.
 */
import { isMainThread } from 'node:worker_threads';

/** @param {string} text what is wrong and what to do */
function stop(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

if (isMainThread) {
  if (!process.features.typescript)
    stop(
      `Deze Node (${process.version}) kan de scripts niet lezen: er is 22.18 of nieuwer nodig. Voer "npm ci" uit, zonder --omit=optional: dan brengt het project zelf een goede Node mee. Start daarna met "npm run …" en niet met "node …".`,
    );
  const odd = /[#?]/.exec(process.cwd())?.[0];
  if (odd !== undefined)
    stop(
      `In de naam van de map staat een ${odd}, en daar kan het bouwen niet tegen: ${process.cwd()}. Geef de map een naam zonder ${odd} en probeer het opnieuw.`,
    );
  // Before anything is read: which publication is meant.
  const { chosenFolder } = await import('./chosen-folder.ts');
  try {
    const { folder, rest } = chosenFolder(process.argv.slice(2));
    if (folder !== undefined) process.env.PUBLICATIE = folder;
    process.argv.splice(2, process.argv.length, ...rest);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  // Before any address is made: whether there is a server at all.
  if (process.argv.includes('--plat')) process.env.PLAT = '1';
  // And where the site stands may be said in its house style.
  try {
    const { addressOfHouse } = await import('./house-address.ts');
    const address = addressOfHouse();
    if (address !== undefined) process.env.SITE_URL ??= address;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  // And in which typeface, because all that is made is measured by it.
  try {
    const { chooseTypeface } = await import('./house-typeface.ts');
    await chooseTypeface();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  const { wordsFor } = await import('./faults.ts');
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (/** @type {unknown} */ error) => stop(wordsFor(error)));
}
