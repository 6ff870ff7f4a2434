import type { Logos } from './logo.ts';

/** How a stylesheet names the folder with the logos; the files in it are named by these. */
export const LOGO_FOLDER = '@huisstijl';
export const logoFile = (which: keyof Logos): string => `logo-${which}.svg`;

const address = (which: keyof Logos): string => `--huis-logo:url("${LOGO_FOLDER}/${logoFile(which)}")`;

/**
 * The logo as custom properties: `--huis-logo` is its image, `--huis-verhouding` its width by its height. On dark ground
 * another takes its place, or it stands on a light plate (`--huis-plaat`). Nothing where there is none.
 */
export function logoCss(logos: Logos | undefined): readonly string[] {
  if (logos === undefined) return [];
  const { licht, donker } = logos;
  const light = `${address('licht')};--huis-verhouding:${licht.ratio.toFixed(3)};--huis-plaat:transparent`;
  const dark = donker
    ? `${address('donker')};--huis-verhouding:${donker.ratio.toFixed(3)};--huis-plaat:transparent`
    : '--huis-plaat:#fff';
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-thema="licht"]){${dark}}}`,
    `@media screen{:root[data-thema="donker"]{${dark}}}`,
  ];
}
