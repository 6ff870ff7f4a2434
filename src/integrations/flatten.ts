import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ALONE, HASHED, isFetched, isForServers } from '../outputs.ts';
import { bundleClassic } from '../platform/classic-script.ts';
import { asScript, flattenPage, flattenStyle, modulesOf } from '../writers/flat/flatten.ts';

/** How a script says where the folder of the site is (`browser/files.ts`). */
const ROOT = 'globalThis.sitePlat.root';

/** What scripts are built with: addresses that begin in the folder of the site, and nothing that is loaded ahead. */
const forFiles: Plugin = {
  name: 'for-files',
  config: () => ({
    experimental: {
      renderBuiltUrl: (path, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { runtime: `${ROOT}+${JSON.stringify(path)}` } : undefined,
    },
  }),
  configEnvironment: (name) =>
    name === 'client'
      ? { define: { SITE_BASE: ROOT }, build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined,
};

/** Everything in a folder, by path within it, with slashes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Makes of the finished site one that is opened as files, without a web server: addresses lead from file to file, scripts
 * are no modules, and what a script would fetch stands beside it as a script.
 */
export function flatten(): AstroIntegration {
  return {
    name: 'flatten',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [forFiles] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const scripts = new Map<string, Promise<string>>();
        /** The one script of some modules, made once for all pages that load the same. */
        const scriptOf = (modules: readonly string[]): Promise<string> => {
          const key = modules.join(' ');
          const made = scripts.get(key) ?? bundle(modules);
          scripts.set(key, made);
          return made;
        };
        const bundle = async (modules: readonly string[]) => {
          const first = resolve('src/browser/files.ts');
          const code = await bundleClassic([first, ...modules.map((path) => join(folder, path))]);
          const path = `${HASHED}/plat.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
          writeFileSync(join(folder, path), code);
          return path;
        };
        const files = filesIn(folder);
        for (const path of files) {
          const file = join(folder, path);
          if (isForServers(`/${path}`)) rmSync(file);
          else if (isFetched(`/${path}`)) writeFileSync(`${file}.js`, asScript(readFileSync(file)));
          else if (path.endsWith('.css')) writeFileSync(file, flattenStyle(readFileSync(file, 'utf8'), path));
          else if (path.endsWith('.html') && !path.endsWith(ALONE)) {
            const html = readFileSync(file, 'utf8');
            const modules = modulesOf(html);
            writeFileSync(file, flattenPage(html, path, modules.length === 0 ? undefined : await scriptOf(modules)));
          }
        }
        // Modules are of no use any more: each page has its own script.
        const made = new Set(await Promise.all(scripts.values()));
        for (const path of files)
          if (path.startsWith(`${HASHED}/`) && path.endsWith('.js') && !made.has(path)) rmSync(join(folder, path));
        logger.info(`${files.length} files to be opened as they are, with ${made.size} scripts`);
      },
    },
  };
}
