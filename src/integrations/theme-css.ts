import type { AstroIntegration } from 'astro';
import { audiencesOf } from '../corpus/who.ts';
import { guide } from '../guide.ts';
import { themePlugin } from '../platform/theme-plugin.ts';

/** Gives the site the theme's stylesheets. */
export function themeCss(): AstroIntegration {
  return {
    name: 'theme-css',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              themePlugin(
                () => guide().corpus.look,
                () => audiencesOf(guide().corpus),
              ),
            ],
          },
        });
      },
    },
  };
}
