import type { AstroIntegration } from 'astro';
import { writeTokensCss } from '../theme/css.ts';

const NAME = 'virtual:tokens.css';

/** Gives the site the theme's tokens as the stylesheet `virtual:tokens.css`, so that no copy of them is kept. */
export function themeCss(): AstroIntegration {
  return {
    name: 'theme-css',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'theme-css',
                resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
                load: (id: string) => (id === `\0${NAME}` ? writeTokensCss() : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
