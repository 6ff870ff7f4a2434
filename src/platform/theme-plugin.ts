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

/** A layout that adds its own `?name` gets the sheet in its own file, not in one it shares: one request less. */
const nameOf = (id: string) => id.split('?')[0] ?? id;

/** Writes the logos where stylesheets find them. @returns the folder they stand in */
function writeLogos(logos: Logos): string {
  const folder = join(publicationFolder(), '.cache/huisstijl');
  mkdirSync(folder, { recursive: true });
  for (const which of ['licht', 'donker'] as const) {
    const logo = logos[which];
    if (logo !== undefined) writeFileSync(join(folder, logoFile(which)), logo.svg);
  }
  return folder;
}

/**
 * A plugin for Vite that gives the theme as stylesheets (`virtual:tokens.css`, `virtual:slides.css`),
 * so that no copy of it is kept, the typeface (`@lettertype/letters.css` and its files), and the logos that
 * these sheets show.
 * @param roles gives the audiences a reader can choose from; none where nothing is left out for some
 */
export function themePlugin({ palettes, logos }: Style, roles: () => readonly string[] = () => []) {
  const sheets: Readonly<Record<string, () => string>> = {
    'virtual:tokens.css': () => writeTokensCss(palettes, logos) + writeRoleCss(roles()),
    'virtual:slides.css': writeSlidesCss,
  };
  return {
    name: 'theme-css',
    config: async () => {
      const alias = { [FOLDER]: await makeWebFont(), ...(logos && { [LOGO_FOLDER]: writeLogos(logos) }) };
      return { resolve: { alias } };
    },
    resolveId: (id: string) => (Object.hasOwn(sheets, nameOf(id)) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? sheets[nameOf(id.slice(1))]?.() : undefined),
  };
}
