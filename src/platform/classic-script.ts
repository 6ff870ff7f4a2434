import { build } from 'vite';

/** The module that loads the others in their order. */
const ENTRY = 'klassiek.js';

/**
 * Bundles modules into one classic script with all they import, also what they would load later: a page that is opened
 * as a file may load no module.
 * @param modules paths of their files, in the order in which they run
 * @throws when they cannot be bundled
 */
export async function bundleClassic(modules: readonly string[]): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) =>
          id === `\0${ENTRY}` ? modules.map((path) => `import ${JSON.stringify(path)};\n`).join('') : undefined,
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const files = (Array.isArray(outputs) ? outputs : [outputs]).flatMap((made) => ('output' in made ? made.output : []));
  const [script, ...more] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (script === undefined || more.length > 0) throw new Error(`Bundling ${modules.join(', ')} gave no single script.`);
  return script;
}
