import type { Corpus } from '../../corpus/corpus.ts';
import { press } from '../../platform/press.ts';
import { readPressInks } from '../../platform/press-inks.ts';
import { keepZip, type ZipFile } from '../../platform/zip.ts';
import { shop } from '../../strings/shop.ts';
import { kitName } from '../../writers/kit/files.ts';
import { makeShopPrint } from '../../writers/shop/make.ts';
import { shopPrintsOf } from '../../writers/shop/prints.ts';
import { GradientError } from '../../writers/shop/shop-pdf.ts';

/** The name of what one hands to a print shop, and of the folder in it. */
export const shopName = (corpus: Corpus): string => `${kitName(corpus)}-drukkerij`;

/** A logo whose colours run into each other cannot be set in inks: then all is printed without it. */
const withoutLogo = (corpus: Corpus): Corpus => ({ ...corpus, look: { ...corpus.look, logos: undefined } });

async function pack(corpus: Corpus, site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const inks = await readPressInks();
  const make = (given: Corpus) =>
    Promise.all(
      shopPrintsOf(given, site).map(async (print) => ({
        print,
        bytes: await makeShopPrint({ corpus: given, site, ...press() }, print, inks),
      })),
    );
  let hasLogo = true;
  const made = await make(corpus).catch((error: unknown) => {
    if (!(error instanceof GradientError)) throw error;
    hasLogo = false;
    return make(withoutLogo(corpus));
  });
  const about = shop.readMe({
    files: made.map(({ print: { name, document, sides } }) => ({ name: `${name}.pdf`, title: document.title, sides })),
    profile: inks.name,
    hasAddress: site !== undefined,
    hasLogo,
  });
  const text: ZipFile = { path: 'lees-mij.txt', bytes: new TextEncoder().encode(about), stored: false };
  const files = made.map(({ print: { name }, bytes }): ZipFile => ({ path: `${name}.pdf`, bytes, stored: false }));
  return keepZip([text, ...files].map((file) => ({ ...file, path: `${shopName(corpus)}/${file.path}` })));
}

const packed = new WeakMap<Corpus, Promise<Uint8Array<ArrayBuffer>>>();

/** All that one orders at a print shop, as one file: made once for a corpus. */
export function shopZip(corpus: Corpus, site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const zip = packed.get(corpus) ?? pack(corpus, site);
  packed.set(corpus, zip);
  return zip;
}

/** Whether there is anything to order. */
export const hasShop = (corpus: Corpus): boolean => shopPrintsOf(corpus, undefined).length > 0;
