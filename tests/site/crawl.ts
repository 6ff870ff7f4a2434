import { htmlToHast } from 'satteri';
import { PDFDict, PDFDocument } from '../../src/writers/pdf/library.ts';
import { openPackage } from '../writers/office.ts';
import { entry, textOf } from '../writers/pdf/raw.ts';
import { elements, property } from './html.ts';

/** What a page asks for or leads to. */
function linksOfPage(html: string): readonly string[] {
  return [...elements(htmlToHast(html))].flatMap((node) => [
    ...['href', 'src', 'action'].map((name) => property(node, name)),
    ...property(node, 'srcSet')
      .split(',')
      .map((one) => one.trim().split(' ')[0] ?? ''),
    ...(/^og:(image|url)$/.test(property(node, 'property')) ? [property(node, 'content')] : []),
  ]);
}

async function linksOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = object instanceof PDFDict ? entry(object, 'A') : undefined;
    return action instanceof PDFDict ? [textOf(entry(action, 'URI'))] : [];
  });
}

function linksOfPackage(bytes: Uint8Array): readonly string[] {
  const { paths, relations } = openPackage(bytes);
  return paths.flatMap((path) => relations(path).flatMap(({ leaves, target }) => (leaves ? [target] : [])));
}

const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Every address in a file of a site, as it is written there. @param kind its media type */
async function linksIn(bytes: Uint8Array, kind: string): Promise<readonly string[]> {
  if (kind.startsWith('application/pdf')) return linksOfPdf(bytes);
  if (kind.includes('officedocument')) return linksOfPackage(bytes);
  const text = new TextDecoder().decode(bytes);
  if (kind.includes('html')) return linksOfPage(text);
  if (kind.includes('css')) return matches(/url\(["']?([^"')]+)["']?\)/g, text);
  if (kind.includes('xml')) return matches(/<loc>([^<]+)<\/loc>/g, text);
  if (/markdown|text\/plain/.test(kind)) return matches(/\]\(([^)\s]+)\)/g, text);
  return [];
}

/** What a crawl found. */
interface Crawl {
  /** The addresses that answered, from the first page on: "zoeken/". */
  readonly found: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Links that lead nowhere or above the site, each with the file it stands in. */
  readonly broken: readonly string[];
}

/**
 * Follows every link of a site that is served: of pages, stylesheets, the map of the site, PDFs and files of Office.
 * @param first the address of the first page; everything of the site stands below it
 * @param site the address that the site says it has
 * @param more addresses to begin with besides, from the first page on
 */
export async function crawl(first: string, site: string, more: readonly string[] = []): Promise<Crawl> {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  const broken: string[] = [];
  const asked = new Set([first, ...more.map((path) => first + path)]);
  const follow = (href: string, from: string) => {
    if (href === '' || /^(#|mailto:|tel:|data:)/.test(href)) return;
    const url = new URL(href.startsWith(site) ? first + href.slice(site.length) : href, from);
    url.hash = '';
    url.search = '';
    if (url.href.startsWith(first)) asked.add(url.href);
    else if (url.origin === new URL(first).origin) broken.push(`${from}: ${href} leads above the site`);
    else if (url.protocol !== 'https:') broken.push(`${from}: ${href} is no safe address`);
  };
  for (const address of asked) {
    const answer = await fetch(address, { redirect: 'manual' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 200) {
      broken.push(`${address}: ${answer.status}`);
      continue;
    }
    found.set(address.slice(first.length), bytes);
    for (const href of await linksIn(bytes, answer.headers.get('content-type') ?? '')) follow(href, address);
  }
  return { found, broken };
}
