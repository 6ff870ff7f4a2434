import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { guide } from '../guide.ts';

/** What MDX makes of any text: the component that renders the tree of the page, with the props it is given. */
const STUB = '<Tekst {...props} />\n';
/** The module that brings in the text of a page by its file (see env.d.ts). */
const TEXTS = 'virtual:texts';
const RESOLVED = `\0${TEXTS}`;

/** A path as modules write it: with slashes, on Windows too. */
const urlPath = (path: string) => path.split(sep).join('/');

/** Brings in what is asked for, when it is asked for: a server that stays up knows a text that is new without reading this anew. */
const served = (folder: string) =>
  `export const textOf = (file) => import(/* @vite-ignore */ ${JSON.stringify(`${urlPath(folder)}/`)} + file);`;

/** Names every text, for the bundler to see. */
const built = (folder: string, files: readonly string[]) => `
const texts = {${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`${urlPath(folder)}/${file}`)})`)}};
export const textOf = (file) => texts[file]();`;

/**
 * Gives MDX one element in the place of each text of `content/`: the page is rendered from the tree that was read and
 * checked, so nothing in a text can run, and nothing is read from disk a second time.
 */
export function texts(): AstroIntegration {
  return {
    name: 'texts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'texts',
                enforce: 'pre',
                // What MDX makes of a text stays as it is; what the text says is watched by check-corpus.ts.
                hotUpdate: ({ file }) => (file.endsWith('.mdx') ? [] : undefined),
                resolveId: { filter: { id: /^virtual:texts$/ }, handler: () => RESOLVED },
                load: {
                  filter: { id: /\.mdx(\?|$)|^\0virtual:texts$/ },
                  handler(id) {
                    const { folder, corpus } = guide();
                    const files = [...corpus.pages.values()].map((page) => page.file);
                    if (id === RESOLVED) return command === 'build' ? built(folder, files) : served(folder);
                    const file = urlPath(relative(folder, id.replace(/\?.*$/, '')));
                    if (files.includes(file)) return STUB;
                    throw new Error(`${file} is geen tekst die is gelezen en gekeurd.`);
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
