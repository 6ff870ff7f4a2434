import { at } from '../../addresses.ts';
import type { Piece } from '../../search/excerpt.ts';
import { SEARCH_KINDS, type SearchKind } from '../../search/kinds.ts';
import type { Result } from '../../search/search.ts';
import { loadPart } from '../part.ts';

/** What we use of Pagefind in the browser (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { readonly excerptLength: number; readonly baseUrl: string }): Promise<void>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly url: string;
  /** HTML with nothing but `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What to look for, and in what. */
interface Question {
  readonly query: string;
  readonly kind: SearchKind | undefined;
  readonly audience: string;
}

const ADDRESS = at('pagefind/pagefind.js');
const WORDS_SHOWN = 24;
let started: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADDRESS);
  await pagefind.options({
    excerptLength: WORDS_SHOWN,
    // The addresses it was given are whole already.
    baseUrl: '/',
  });
  return pagefind;
}

/** Text without entities: the browser reads it as HTML, and only its text is taken. */
function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** "een <mark>woord</mark>" → pieces, the marked ones as hits. */
function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .flatMap((html, i) => (html === '' ? [] : [{ text: plain(html), hit: i % 2 === 1 }]));
}

function toResult({ url, excerpt, meta }: Fragment): Result | undefined {
  const kind = SEARCH_KINDS.find((one) => one === meta['kind']);
  if (kind === undefined) return undefined;
  return {
    href: url,
    kind,
    title: meta['title'] ?? url,
    section: [],
    part: meta['part'] ?? '',
    excerpt: piecesOf(excerpt),
  };
}

async function ask({ query, kind, audience }: Question, most: number): Promise<Fragment[]> {
  started ??= load();
  const filters = { ...(kind && { soort: kind }), ...(audience !== '' && { publiek: audience }) };
  const { results } = await (await started).search(query, { filters });
  return Promise.all(results.slice(0, most).map((result) => result.data()));
}

/**
 * Every text in which all words of the question stand, by Pagefind: full text, with its Dutch inflections.
 * @param most how many are fetched, best first
 * @throws PartMissing when Pagefind or its files do not come
 */
export async function searchFullText(question: Question, most: number): Promise<Result[]> {
  const fragments = await loadPart(() => ask(question, most)).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return fragments.flatMap((fragment) => toResult(fragment) ?? []);
}
