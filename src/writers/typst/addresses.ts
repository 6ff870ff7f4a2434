import { onWeb } from '../../addresses.ts';
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

/** What to print behind a link's text; nothing where the text says the address itself. */
export function addressBehind(url: string, text: string): string {
  const address = printedAddress(url);
  const bare = (s: string) => s.toLowerCase().replace(/[\s-]/g, '');
  return bare(text).includes(bare(address)) ? '' : address;
}
