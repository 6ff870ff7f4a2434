/** A Starlight site of the same texts, to compare with: in a folder of its own, with packages of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts';

const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };
const SITE = new URL('https://voorbeeld.test');

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: '${SITE}',
  integrations: [starlight({ title: 'Blijven werken', defaultLocale: 'root', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
`;
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Installs Starlight in an empty folder.
 * @throws when the packages cannot be had
 */
export function installStarlight(folder: string): void {
  const files = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }),
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTIONS,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
}

/** Gives the Starlight site in a folder the texts of a corpus, and takes away those it had. */
export function fillStarlight(folder: string, corpus: Corpus): void {
  const docs = join(folder, 'src/content/docs');
  for (const old of [docs, join(folder, 'dist'), join(folder, '.astro'), join(folder, 'node_modules/.astro')])
    rmSync(old, { recursive: true, force: true });
  const write = (id: string, matter: { readonly title: string; readonly description: string }, text: string) => {
    const file = join(docs, `${id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${JSON.stringify(matter)}\n---\n${text}`);
  };
  const { naam, kort } = corpus.publication;
  // A site that is served has a first page.
  write('index', { title: naam, description: kort }, '');
  for (const page of corpus.pages.values()) {
    const { titel: title, beschrijving: description } = page.matter;
    // Starlight writes the title itself.
    write(page.id, { title, description }, writeMarkdown(corpus, page, SITE).replace(/^# .*\n/, ''));
  }
}

/** The script that builds it, seen from its folder, and its arguments. */
export const STARLIGHT_BUILD = { script: 'node_modules/astro/bin/astro.mjs', args: ['build'] } as const;
