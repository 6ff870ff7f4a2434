import { join } from 'node:path';
import { build } from 'vite';
import { BASE } from '../addresses.ts';
import { TYPEFACE_DEFINED } from '../theme/typeface/typeface.ts';
import { type Style, themePlugin } from './theme-plugin.ts';

/** A script with everything it imports, its stylesheets apart. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles a script of `src/browser/` into one classic script and one stylesheet, fonts and all inside it, for a page
 * that must stand alone. The same sources give the same text.
 * @param style what a house style changes in the stylesheets
 * @throws when the script cannot be bundled, or gives no script or no style
 */
export async function bundleScript(name: string, style: Style): Promise<Bundle> {
  const outputs = await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'silent',
    define: { SITE_BASE: JSON.stringify(BASE), SITE_ADDRESS: '""', SITE_AS_FILES: 'false', ...TYPEFACE_DEFINED },
    plugins: [themePlugin(() => style)],
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: join('src/browser', name), formats: ['iife'], name: 'Presentatie' },
    },
  });
  const files = (Array.isArray(outputs) ? outputs : [outputs]).flatMap((made) => ('output' in made ? made.output : []));
  const script = files.find((file) => file.type === 'chunk')?.code;
  const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || sheet?.type !== 'asset')
    throw new Error(`Bundling src/browser/${name} gave ${files.map((file) => file.fileName).join(', ') || 'nothing'}.`);
  return { script, style: String(sheet.source) };
}
