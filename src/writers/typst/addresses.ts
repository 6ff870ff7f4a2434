import { HOME, onWeb } from '../../addresses.ts';
import { WITHOUT_GLYPH } from '../../theme/glyphs.ts';

/** The address of something on the site as one would write it; '' where nobody knows where the site stands. */
export function printedOnWeb(href: string, site: URL | undefined): string {
  const address = onWeb(href, site);
  return address === undefined ? '' : printedAddress(address);
}

/** A link as one would write it on paper: without protocol, "www." and a slash at the end. */
export function printedAddress(url: string): string {
  const decoded = decodeURI(url);
  // What the typeface cannot draw stays as it is written.
  return (WITHOUT_GLYPH.test(decoded) ? url : decoded)
    .replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '')
    .replace(/\/$/, '');
}

/** How many letters of an address a side of paper holds besides all that an author was told fits on it: three lines. */
const MOST_LETTERS = 90;

/**
 * The address of a page for a side with no room to spare: where it is longer than anybody types over, that of the site, or else
 * its computer. The code and the link beside it lead to the page all the same.
 * @param href whole
 */
export function addressOnSide(href: string, site: URL | undefined): string {
  const fits = (address: string) => address !== '' && address.length <= MOST_LETTERS;
  return [printedAddress(href), printedOnWeb(HOME, site)].find(fits) ?? new URL(href).host;
}

/** What to print behind a link's text; nothing where the text says the address itself. */
export function addressBehind(url: string, text: string): string {
  const address = printedAddress(url);
  const bare = (s: string) => s.toLowerCase().replace(/[\s-]/g, '');
  return bare(text).includes(bare(address)) ? '' : address;
}
