import { writeTokensCss } from '../theme/css.ts';
import { writeSlidesCss } from '../theme/slide-css.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:tokens.css': writeTokensCss,
  'virtual:slides.css': writeSlidesCss,
};

/** A layout that adds its own `?name` gets the sheet in its own file, not in one it shares: one request less. */
const nameOf = (id: string) => id.split('?')[0] ?? id;

/**
 * A plugin for Vite that gives the theme as stylesheets (`virtual:tokens.css`, `virtual:slides.css`),
 * so that no copy of it is kept.
 */
export function themePlugin() {
  return {
    name: 'theme-css',
    resolveId: (id: string) => (Object.hasOwn(SHEETS, nameOf(id)) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? SHEETS[nameOf(id.slice(1))]?.() : undefined),
  };
}
