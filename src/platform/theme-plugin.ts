import { writeTokensCss } from '../theme/css.ts';
import { writeSlidesCss } from '../theme/slide-css.ts';
import { FOLDER, makeWebFont } from './web-font.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:tokens.css': writeTokensCss,
  'virtual:slides.css': writeSlidesCss,
};

/** A layout that adds its own `?name` gets the sheet in its own file, not in one it shares: one request less. */
const nameOf = (id: string) => id.split('?')[0] ?? id;

/**
 * A plugin for Vite that gives the theme as stylesheets (`virtual:tokens.css`, `virtual:slides.css`),
 * so that no copy of it is kept, and the font with the letters of Dutch (`@lettertype/nederlands.woff2`).
 */
export function themePlugin() {
  return {
    name: 'theme-css',
    config: async () => ({ resolve: { alias: { [FOLDER]: await makeWebFont() } } }),
    resolveId: (id: string) => (Object.hasOwn(SHEETS, nameOf(id)) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? SHEETS[nameOf(id.slice(1))]?.() : undefined),
  };
}
