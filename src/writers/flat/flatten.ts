import { tag } from '../deck/html.ts';

/** The page of a folder. */
const INDEX = 'index.html';
/** A module as Astro writes it into a page. */
const MODULE = /<script type="module" src="\/([^"]+)"><\/script>/g;

/** From a file of the site to another, both by their path within it: "a/b/index.html" → "c.css" is "../../c.css". */
const pathBetween = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/** An address from the top of the site as one from a file of it, with the name of the page where it names a folder. */
function relativeTo(from: string, address: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
  return pathBetween(from, path === '' || path.endsWith('/') ? path + INDEX : path) + rest;
}

/** Data for a script that stands in an attribute, as JSON, and an address from the top of the site in it. */
const DATA = /\sdata-[a-z-]+="(?:\{|\[)[^"]*"/g;
const ADDRESS_IN_DATA = /(&quot;|&#34;)(\/(?:[\w\-.~/?#=%,:;+]|&amp;)*)\1/g;

/** The modules a page loads, by their paths within the site, in their order. */
export const modulesOf = (html: string): readonly string[] => [...html.matchAll(MODULE)].map(([, path = '']) => path);

/**
 * A page of the finished site as one that is opened as a file: its addresses lead from file to file, and its script is
 * no module.
 * @param file its path within the site
 * @param script the path of the one script with all its modules
 */
export function flattenPage(html: string, file: string, script: string | undefined): string {
  const own = script === undefined ? '' : tag('script', { defer: true, src: pathBetween(file, script) });
  return html
    .replace(MODULE, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(
      /(\s(?:href|src|action|data-[a-z-]+)=")(\/(?:[^/"][^"]*)?)(")/g,
      (_, before: string, address: string, after: string) => before + relativeTo(file, address) + after,
    )
    .replace(DATA, (data) =>
      data.replace(ADDRESS_IN_DATA, (_, quote: string, address: string) => quote + relativeTo(file, address) + quote),
    )
    .replace('</head>', `${own}</head>`);
}

/** A stylesheet of the site whose addresses lead from file to file. @param file its path within the site */
export const flattenStyle = (css: string, file: string): string =>
  css.replace(/url\((["']?)(\/[^/)"'][^)"']*)\1\)/g, (_, __, address: string) => `url("${relativeTo(file, address)}")`);

/** A file as a script that gives it: a page that is a file may run one, and may fetch none. */
export const asScript = (bytes: Uint8Array): string => `geefPlat("${Buffer.from(bytes).toString('base64')}");\n`;
