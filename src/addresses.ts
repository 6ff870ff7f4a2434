/**
 * Every address of the site begins here: it may stand at the top of a domain or below a path of it, as
 * https://example.org/kit/, and what is not told where it will stand names no address at all.
 */
import { readPlace } from './place.ts';

/** The path the site stands below, put in by the bundler (`astro.config.mjs`) where no environment can be read. */
declare const SITE_BASE: string | undefined;

/** The whole address of the site, put in by the bundler; '' where nobody knows it. */
declare const SITE_ADDRESS: string | undefined;

/** Whether the site is opened as files (`npm run build -- --plat`), put in by the bundler where no environment can be read. */
declare const SITE_AS_FILES: boolean | undefined;

/** Whether the site is opened as files (`--plat`, told on by `scripts/start.mjs`): then there is no top of a domain, and a page is the file in its folder. */
export const AS_FILES: boolean = typeof SITE_AS_FILES === 'boolean' ? SITE_AS_FILES : process.env['PLAT'] === '1';

/** The file of a page in its folder. */
const PAGE_FILE = 'index.html';

/** The path the site stands below: "/" or "/kit/"; where it is opened as files, the address of its folder. */
export const BASE: string =
  typeof SITE_BASE === 'string' ? SITE_BASE : AS_FILES ? '/' : readPlace(process.env['SITE_URL']).base;

/** The whole address of the site; undefined where nobody knows where it will stand. */
export const SITE: URL | undefined =
  typeof SITE_ADDRESS === 'string'
    ? SITE_ADDRESS === ''
      ? undefined
      : new URL(SITE_ADDRESS)
    : readPlace(process.env['SITE_URL']).site;

/** An address of the site from the top of its domain, by its path within the site: "zoeken/" → "/kit/zoeken/". */
export const at = (path: string): string => BASE + path;

/** What a script opens for an address of a page, from the top or from the page itself: "/a/#b" → "file:///…/a/index.html#b". */
export function opened(href: string): string {
  if (!AS_FILES) return href;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const page = path.endsWith('/') ? path + PAGE_FILE : path;
  return (page.startsWith('/') ? at(page.slice(1)) : page) + rest;
}

/** The path within the site of an address that `at` gave: "/kit/zoeken/" → "/zoeken/". */
export const within = (href: string): string => (href.startsWith(BASE) ? `/${href.slice(BASE.length)}` : href);

/** The pages that every publication has. */
export const HOME = at('');
export const SEARCH = at('zoeken/');
export const DECKS = at('presenteren/');
export const PRINTS = at('afdrukken/');
export const OFFLINE = at('offline/');
/** Which version this is, and what may be copied. */
export const ABOUT_KIT = at('over/deze-kit/');
/** What is in the site of others. */
export const LICENCES = at('over/licenties/');
/** The licences of what is in the site and goes along with its files, whole. */
export const NOTICES = at('licenties.txt');

/** The image that is shown where somebody shares a page, a deck ("presenteren/<deck>") or the first page ("index"). */
export const shareImage = (id: string): string => at(`og/${id}.png`);

/** The Markdown copy of a page. */
export const markdownHref = (id: string): string => at(`${id}.md`);

/** Where a slide stands in its deck: what follows the # of its address, as reveal.js reads it. */
export const slideAnchor = (slug: string): string => `/dia/${slug}`;

/** The most letters of a file's name: what every system shows whole. */
const LONGEST_NAME = 64;

/**
 * The name of a file that is downloaded, from its title: it says what it is wherever it ends up, in letters that every
 * system reads alike. "Zó begin je: les 2" → "zo-begin-je-les-2"; what is too long ends after a whole word.
 * @param otherwise its name where the title has no such letter
 */
export function fileName(title: string, otherwise: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}’'‘]/gu, '')
    .toLowerCase();
  const [first = otherwise, ...others] = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let name = first.slice(0, LONGEST_NAME);
  for (const word of others) {
    if (name.length + word.length >= LONGEST_NAME) break;
    name += `-${word}`;
  }
  return name;
}

/**
 * The place of a file that is made of a text, below `/afdrukken/` and without ending: beside the text, under its title.
 * @param id of the text, as "lessen/2"
 */
export function fileOfText(id: string, title: string): string {
  const folders = id.split('/');
  const last = folders.pop() ?? id;
  // A number says too little without what it is a part of.
  const name = fileName(/^\d/.test(title) ? `${folders[0] ?? ''} ${title}` : title, last);
  return [...folders, name].join('/');
}

/** The whole address of something on the site; undefined where nobody knows where the site will stand. */
export function onWeb(href: string, site: URL | undefined): string | undefined {
  return site === undefined ? undefined : new URL(within(href).slice(1), site).href;
}
