import type { AstroIntegration } from 'astro';
import { writeTokensCss } from '../theme/css.ts';
import { writeSlidesCss } from '../theme/slide-css.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:tokens.css': writeTokensCss,
  'virtual:slides.css': writeSlidesCss,
};

const nameOf = (id: string) => id.split('?')[0] ?? id;

/**
 * Gives the theme as stylesheets (`virtual:tokens.css`, `virtual:slides.css`), so that no copy of it is kept.
 * A layout that adds its own `?name` gets them in its own file, instead of in one shared with others: one request less.
 */
export function themePlugin() {
  return {
    name: 'theme-css',
    resolveId: (id: string) => (Object.hasOwn(SHEETS, nameOf(id)) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? SHEETS[nameOf(id.slice(1))]?.() : undefined),
  };
}

/** The same for the site. */
export function themeCss(): AstroIntegration {
  return {
    name: 'theme-css',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [themePlugin()] } });
      },
    },
  };
}
