import { walk } from '../document/text.ts';
import type { PublicationPart } from '../schemas/publication.ts';
import { type Corpus, type Page, type Publication, pageById } from './corpus.ts';
import { readableText, targetOf } from './words.ts';

/** Whether `id` is `root` or a page below it. */
export function isBelow(id: string, root: string): boolean {
  return id === root || id.startsWith(`${root}/`);
}

/** The part of the publication that a page belongs to; the last one for a page that none names. */
export function partOf({ delen }: Publication, id: string): PublicationPart {
  const found = delen.find((part) => part.paginas.some((root) => isBelow(id, root))) ?? delen.at(-1);
  if (found === undefined) throw new Error('A publication has at least one part: its schema says so.');
  return found;
}

/** Orders pages as one reads: by part, root, then folder by folder by `volgorde`, a parent before its children. */
export function inReadingOrder(publication: Publication, pages: readonly Page[]): Page[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const key = (page: Page): (number | string)[] => {
    const part = partOf(publication, page.id);
    const named = part.paginas.findIndex((root) => isBelow(page.id, root));
    const root = named < 0 ? part.paginas.length : named;
    const parts = page.id.split('/');
    const path = parts.flatMap((_, i) => {
      const id = parts.slice(0, i + 1).join('/');
      return [byId.get(id)?.matter.volgorde ?? 0, id];
    });
    return [publication.delen.indexOf(part), root, ...path];
  };
  const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const [x, y] = [a[i] ?? 0, b[i] ?? 0];
      if (x !== y) return x < y ? -1 : 1;
    }
    return a.length - b.length;
  };
  return pages
    .map((page) => ({ page, at: key(page) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ page }) => page);
}

/** Where each page stands among the others. */
interface Places {
  readonly children: ReadonlyMap<string, Page[]>;
  /** By part, in reading order. */
  readonly pages: ReadonlyMap<PublicationPart, Page[]>;
  /** Those with no page above them, by part, in reading order. */
  readonly top: ReadonlyMap<PublicationPart, Page[]>;
  /** Where a page stands among those of its part. */
  readonly at: ReadonlyMap<string, number>;
}

const known = new WeakMap<Corpus, Places>();

/** The places of all pages, found once for a corpus. */
function placesIn(corpus: Corpus): Places {
  const ready = known.get(corpus);
  if (ready) return ready;
  const all = [...corpus.pages.values()];
  const pages = Map.groupBy(all, ({ id }) => partOf(corpus.publication, id));
  const children = Map.groupBy(all, ({ id }) => parentOf(corpus, id)?.id ?? '');
  const places: Places = {
    children,
    pages,
    top: Map.groupBy(children.get('') ?? [], ({ id }) => partOf(corpus.publication, id)),
    at: new Map([...pages.values()].flatMap((own) => own.map(({ id }, i) => [id, i] as const))),
  };
  known.set(corpus, places);
  return places;
}

/** The page above a page: the nearest shorter id that exists. */
export function parentOf(corpus: Corpus, id: string): Page | undefined {
  const parts = id.split('/');
  for (let end = parts.length - 1; end > 0; end--) {
    const page = corpus.pages.get(parts.slice(0, end).join('/'));
    if (page) return page;
  }
  return undefined;
}

/** The pages above a page, from the top down. */
export function ancestorsOf(corpus: Corpus, id: string): Page[] {
  const parent = parentOf(corpus, id);
  return parent ? [...ancestorsOf(corpus, parent.id), parent] : [];
}

/** The pages right below a page, in reading order. */
export function childrenOfPage(corpus: Corpus, id: string): readonly Page[] {
  return placesIn(corpus).children.get(id) ?? [];
}

/** The pages of a part, in reading order. */
export function pagesOf(corpus: Corpus, part: PublicationPart): readonly Page[] {
  return placesIn(corpus).pages.get(part) ?? [];
}

/** The pages at the top of a part, in reading order. */
export function topOf(corpus: Corpus, part: PublicationPart): readonly Page[] {
  return placesIn(corpus).top.get(part) ?? [];
}

/** What menus call a part. */
export const menuName = ({ taak, titel }: PublicationPart): string => taak ?? titel;

/** The way to a page as its menu has it, itself last: the part, the pages above it, the page. */
export function trailOf(corpus: Corpus, id: string): readonly { readonly id: string; readonly name: string }[] {
  const part = partOf(corpus.publication, id);
  const [home = id] = part.paginas;
  const way = [...ancestorsOf(corpus, id), pageById(corpus, id)].filter((page) => page.id !== home);
  // At the foot of a page stand the pages of a part, each by itself.
  const name = part.menu === 'boven' ? menuName(part) : shortTitle(pageById(corpus, home));
  return [{ id: home, name }, ...way.map((page) => ({ id: page.id, name: shortTitle(page) }))];
}

/** The page before and after a page within its part. */
export function neighboursOf(corpus: Corpus, id: string): { previous: Page | undefined; next: Page | undefined } {
  const { pages, at } = placesIn(corpus);
  const own = pages.get(partOf(corpus.publication, id)) ?? [];
  const place = at.get(id);
  if (place === undefined) return { previous: undefined, next: undefined };
  return { previous: own[place - 1], next: own[place + 1] };
}

/** The short title of a page, for menus and breadcrumbs. */
export function shortTitle(page: Page): string {
  return page.matter.kort ?? page.matter.titel;
}

/** What a list calls a page, or the part of it that an address with an anchor points to: by the heading of that part. */
export function nameOfTarget(corpus: Corpus, id: string): string {
  const { page: pageId, anchor } = targetOf(id);
  const page = pageById(corpus, pageId);
  const heading = [...walk(page.root)].find((node) => node.type === 'heading' && node.slug === anchor);
  return heading === undefined ? shortTitle(page) : readableText(corpus, heading).trim();
}
