import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { guide } from '../guide.ts';

/** What MDX makes of any text: the component that renders the tree of the page, with the props it is given. */
const STUB = '<Tekst {...props} />\n';

/**
 * Gives MDX one element in the place of each text of `content/`: the page is rendered from the tree that was read and
 * checked, so nothing in a text can run, and nothing is read from disk a second time.
 */
export function texts(): AstroIntegration {
  return {
    name: 'texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'texts',
                enforce: 'pre',
                load: {
                  filter: { id: /\.mdx(\?|$)/ },
                  handler(id) {
                    const { folder, corpus } = guide();
                    const file = relative(folder, id.replace(/\?.*$/, '')).split(sep).join('/');
                    if ([...corpus.pages.values()].some((page) => page.file === file)) return STUB;
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
