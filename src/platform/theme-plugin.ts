import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicationFolder } from '../folder.ts';
import { writeTokensCss } from '../theme/css.ts';
import type { Palettes } from '../theme/house-colors.ts';
import type { Logos } from '../theme/logo.ts';
import { LOGO_FOLDER, logoFile } from '../theme/logo-css.ts';
import { writeRoleCss } from '../theme/role-css.ts';
import { writeSlidesCss } from '../theme/slide-css.ts';
import { FOLDER, makeWebFont } from './web-font.ts';

/** What a house style changes in the stylesheets. */
export interface Style {
  readonly palettes: Palettes;
  readonly logos: Logos | undefined;
}

/** Whether a module is a sheet of the theme, which is made anew when the style changes. */
export const isThemeSheet = (id: string): boolean => /^\0virtual:(tokens|slides)\.css/.test(id);

/** A layout that adds its own `?name` gets the sheet in its own file, not in one it shares: one request less. */
const nameOf = (id: string) => id.split('?')[0] ?? id;

/** Where stylesheets find the logos. */
const logoFolder = () => join(publicationFolder(), '.cache/huisstijl');

function writeLogos(logos: Logos): void {
  const folder = logoFolder();
  mkdirSync(folder, { recursive: true });
  for (const which of ['licht', 'donker'] as const) {
    const logo = logos[which];
    if (logo !== undefined) writeFileSync(join(folder, logoFile(which)), logo.svg);
  }
}

/**
 * A plugin for Vite that gives the theme as stylesheets (`virtual:tokens.css`, `virtual:slides.css`),
 * so that no copy of it is kept, the typeface (`@lettertype/letters.css` and its files), and the logos that
 * these sheets show.
 * @param style gives the style as it is now: an author changes it while the site is open
 * @param roles gives the audiences a reader can choose from; none where nothing is left out for some
 */
export function themePlugin(style: () => Style, roles: () => readonly string[] = () => []) {
  const sheets: Readonly<Record<string, () => string>> = {
    'virtual:tokens.css': () => {
      const { palettes, logos } = style();
      if (logos) writeLogos(logos);
      return writeTokensCss(palettes, logos) + writeRoleCss(roles());
    },
    'virtual:slides.css': writeSlidesCss,
  };
  return {
    name: 'theme-css',
    config: async () => {
      const alias = { [FOLDER]: await makeWebFont(), [LOGO_FOLDER]: logoFolder() };
      return { resolve: { alias } };
    },
    resolveId: (id: string) => (Object.hasOwn(sheets, nameOf(id)) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? sheets[nameOf(id.slice(1))]?.() : undefined),
  };
}
