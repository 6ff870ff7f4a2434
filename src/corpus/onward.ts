import { walk } from '../document/text.ts';
import type { AnyNode } from '../document/tree.ts';
import { pagesOfBundle } from './bundles.ts';
import { caseId } from './cases.ts';
import type { Bundle, Corpus, Deck, Page } from './corpus.ts';
import { targetOf } from './words.ts';

/** Where a reader can go from a page besides the next one. */
interface Onward {
  /** Forms to fill in, at most two. */
  readonly forms: readonly Page[];
  /** Cases to read, at most two. */
  readonly cases: readonly Page[];
  /** Decks that show something of the page. */
  readonly decks: readonly Deck[];
  /** Bundles on paper that hold the page, at most two: the smallest, which are nearest to it. */
  readonly bundles: readonly Bundle[];
}

const most = 2;

function referenceOf(corpus: Corpus, node: AnyNode): string[] {
  if (node.type === 'verwijs') return [targetOf(node.attributes.id).page];
  return node.type === 'casus' ? [caseId(corpus, node.attributes.id)] : [];
}

interface References {
  readonly from: ReadonlyMap<string, ReadonlySet<string>>;
  readonly decks: ReadonlyMap<string, readonly Deck[]>;
  readonly bundles: readonly { readonly bundle: Bundle; readonly pages: ReadonlySet<Page> }[];
}

const known = new WeakMap<Corpus, References>();

/** Which page refers to which, and which decks and bundles draw on which page: read once for a corpus. */
function referencesIn(corpus: Corpus): References {
  const ready = known.get(corpus);
  if (ready) return ready;
  const from = new Map(
    [...corpus.pages].map(([id, page]) => [
      id,
      new Set([...walk(page.root)].flatMap((node) => referenceOf(corpus, node))),
    ]),
  );
  const decks = new Map<string, Deck[]>();
  for (const deck of corpus.decks.values()) {
    const used = new Set([...walk(deck.root)].flatMap((node) => (node.type === 'neem' ? [node.attributes.uit] : [])));
    for (const id of used) decks.set(id, [...(decks.get(id) ?? []), deck]);
  }
  const bundles = [...corpus.bundles.values()]
    .map((bundle) => ({ bundle, pages: new Set(pagesOfBundle(corpus, bundle)) }))
    .sort((one, other) => one.pages.size - other.pages.size);
  const made = { from, decks, bundles };
  known.set(corpus, made);
  return made;
}

/** What one can do after a page, drawn from the texts: what it refers to first, then what refers to it. */
export function onwardOf(corpus: Corpus, page: Page): Onward {
  const { from, decks, bundles } = referencesIn(corpus);
  const to = [...(from.get(page.id) ?? [])];
  const back = [...from].flatMap(([id, references]) => (references.has(page.id) && !to.includes(id) ? [id] : []));
  const related = [...to, ...back].flatMap((id) => corpus.pages.get(id) ?? []).filter((other) => other !== page);
  const ofKind = (kind: Page['matter']['soort']) =>
    related.filter((other) => other.matter.soort === kind).slice(0, most);
  return {
    forms: ofKind('formulier'),
    cases: ofKind('casus'),
    decks: decks.get(page.id) ?? [],
    bundles: bundles.flatMap(({ bundle, pages }) => (pages.has(page) ? [bundle] : [])).slice(0, most),
  };
}
