import { onWeb } from '../../addresses.ts';
import { drawQr } from '../../figures/qr.ts';
import { print } from '../../strings/print.ts';
import { printedAddress } from './addresses.ts';
import { call } from './escape.ts';

/**
 * Where to read all of it: an address of the site with its code, where the site has an address, and what else there is to say.
 * @param files those of the document, to which the code is added
 */
export function writeLeadsOn(
  path: string,
  site: URL | undefined,
  files: Map<string, string>,
  told: { readonly facts: string; readonly push: boolean },
): string {
  const href = onWeb(path, site);
  if (href !== undefined) files.set('adres.svg', drawQr(href));
  const where = href && { code: 'adres.svg', alt: `${print.codeTo} ${href}`, url: href, address: printedAddress(href) };
  return call('leads-on', { ...where, lead: print.wholeText, ...told });
}
