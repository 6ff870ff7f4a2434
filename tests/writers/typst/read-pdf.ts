import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree, with the text it holds itself. */
export interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly (Tag | string)[];
}

/** What an independent reader (pdf.js) finds in a PDF. */
export interface ReadPdf {
  readonly title: unknown;
  readonly author: unknown;
  readonly language: unknown;
  readonly showsTitle: boolean;
  readonly marked: boolean;
  /** The number after "PDF/UA-" in the metadata. */
  readonly ua: unknown;
  /** Names of the embedded fonts, and whether each file is inside. */
  readonly fonts: readonly string[];
  /** Width and height of each page in mm, rounded. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The structure trees of all pages. */
  readonly tags: readonly Tag[];
  readonly bookmarks: readonly string[];
  /** Addresses of links. */
  readonly links: readonly string[];
  /** Everything shown that is not in the structure tree: running heads, page numbers, ornaments. */
  readonly artefacts: string;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** The text of each marked piece of a page by its id, and the rest. */
async function piecesOf(page: PdfPage): Promise<{ pieces: Map<string, string>; rest: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let rest = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((name) => name !== undefined);
      const text = item.str + (item.hasEOL ? ' ' : '');
      if (id === undefined) rest += text;
      else pieces.set(id, (pieces.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? undefined) : undefined);
  }
  return { pieces, rest };
}

type StructNode = NonNullable<Awaited<ReturnType<PdfPage['getStructTree']>>>;

function tagOf(node: StructNode, pieces: ReadonlyMap<string, string>): Tag {
  const children = node.children.flatMap((child): (Tag | string)[] => {
    if ('role' in child) return [tagOf(child, pieces)];
    return child.type === 'content' ? [pieces.get(child.id) ?? ''] : [];
  });
  return { role: node.role, alt: 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined, children };
}

/** What a page says, as its tags give it; undefined where it has none. */
export async function structureOf(page: PdfPage): Promise<Tag | undefined> {
  const tree = await page.getStructTree();
  return tree ? tagOf(tree, (await piecesOf(page)).pieces) : undefined;
}

/** Reads a PDF with pdf.js; nothing of Typst takes part. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const field = (name: string): unknown => Reflect.get(info, name);
  const tags: Tag[] = [];
  const sizes: (readonly [number, number])[] = [];
  const links: string[] = [];
  let artefacts = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    sizes.push([Math.round(((x1 - x0) / 72) * 25.4), Math.round(((y1 - y0) / 72) * 25.4)]);
    const { pieces, rest } = await piecesOf(page);
    artefacts += `${rest} `;
    const tree = await page.getStructTree();
    if (tree) tags.push(tagOf(tree, pieces));
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.push(url);
  }
  const outline = (await pdf.getOutline()) ?? [];
  const bookmarks = outline.flatMap(function flat(item): string[] {
    return [item.title, ...item.items.flatMap(flat)];
  });
  const showsTitle = (await pdf.getViewerPreferences())?.get('DisplayDocTitle') === true;
  const fonts = [...new Set([...raw.matchAll(/\/BaseFont\s*\/([^\s/<>]+)/g)].map(([, name = '']) => name))];
  await loading.destroy();
  return {
    title: field('Title'),
    author: field('Author'),
    language: field('Language'),
    showsTitle,
    marked: /\/Marked true/.test(raw),
    ua: metadata?.get('pdfuaid:part'),
    fonts,
    sizes,
    tags,
    bookmarks,
    links,
    artefacts,
  };
}

/** A text without the joiners that only forbid a line to end there. */
export const seen = (text: string) => text.replaceAll('\u2060', '');

/** The text below a tag, in reading order. */
export function textOfTag(tag: Tag): string {
  return tag.children.map((child) => (typeof child === 'string' ? seen(child) : ` ${textOfTag(child)} `)).join('');
}

/** All tags with one of these roles, in reading order. */
export function tagsOf(tags: readonly Tag[], ...roles: readonly string[]): Tag[] {
  return tags.flatMap((tag) => [
    ...(roles.includes(tag.role) ? [tag] : []),
    ...tagsOf(
      tag.children.filter((child) => typeof child !== 'string'),
      ...roles,
    ),
  ]);
}

/** The letters and digits of a text alone: what is left equal by hyphenation, spaces and line ends. */
export function lettersOf(text: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '';
}
