import type { Place, Problem } from '../document/problem.ts';
import type { Root } from '../document/tree.ts';
import type { BundleEntry } from '../schemas/bundle.ts';
import type { DeckMatter } from '../schemas/deck.ts';
import type { FactEntry } from '../schemas/fact.ts';
import type { House } from '../schemas/house.ts';
import type { PageMatter } from '../schemas/page.ts';
import type { Publication } from '../schemas/publication.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { TermEntry } from '../schemas/term.ts';
import type { WordingEntry } from '../schemas/wording.ts';
import type { DrawnFigure } from './figures.ts';
import type { Look } from './look.ts';

/** One text as it stands on disk and as it was read. */
interface Document<M> {
  readonly id: string;
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly matter: M;
  readonly root: Root;
  /** Where a frontmatter value stands in the file. */
  readonly place: (path: readonly PropertyKey[]) => Place;
}

export type Page = Document<PageMatter>;
export type Deck = Document<DeckMatter>;

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly place: (path: readonly PropertyKey[]) => Place;
}
export type Fact = FactEntry & Entry;
export type Term = TermEntry & Entry;
export type Source = SourceEntry & Entry;
export type Bundle = Omit<BundleEntry, 'publiek'> & Entry & { readonly publiek: readonly string[] };
export type Wording = WordingEntry & Omit<Entry, 'id'>;

export type { Publication };

/** All texts and ledgers together, resolved: every writer draws on this and nothing else. */
export interface Corpus {
  /** What this publication is: its names, parts, families, first page and where to turn in need. */
  readonly publication: Publication;
  /** Where a value of the publication stands in its file. */
  readonly publicationPlace: (path: readonly PropertyKey[]) => Place;
  /** Who publishes this copy of it; empty where nobody says so. */
  readonly house: House;
  /** Its colours and logo; those of the kit where nobody gives others. */
  readonly look: Look;
  /** In reading order: publication by publication, each parent before its children. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly decks: ReadonlyMap<string, Deck>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** The drawings of this publication, by name. */
  readonly figures: ReadonlyMap<string, DrawnFigure>;
  /** Every address with the files that claim it: more than one is a mistake. */
  readonly filesById: ReadonlyMap<string, readonly string[]>;
  /** The name of every file there is, read or not; see `readFiles`. */
  readonly files: readonly string[];
  /** Office words and stigmatising words → the better word. */
  readonly words: ReadonlyMap<string, string>;
  /** What people type, and what this publication calls it. */
  readonly wording: Wording;
  /** Files whose frontmatter or entries could not be read: nothing that looks there is to blame. */
  readonly unread: ReadonlySet<string>;
  /** What was wrong with reading alone: syntax, frontmatter, YAML. */
  readonly problems: readonly Problem[];
}

function need<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined)
    throw new Error(`Unknown ${what} "${id}": run "npm run check", which names the file and line.`);
  return found;
}

/** The page with this id. @throws when it does not exist, which the check rules out */
export const pageById = (corpus: Corpus, id: string): Page => need(corpus.pages, id, 'page');
/** The deck with this id. @throws when it does not exist */
export const deckById = (corpus: Corpus, id: string): Deck => need(corpus.decks, id, 'deck');
/** The fact with this id. @throws when it does not exist, which the check rules out */
export const factById = (corpus: Corpus, id: string): Fact => need(corpus.facts, id, 'fact');
/** The term with this id. @throws when it does not exist, which the check rules out */
export const termById = (corpus: Corpus, id: string): Term => need(corpus.terms, id, 'term');
/** The bundle with this id. @throws when it does not exist */
export const bundleById = (corpus: Corpus, id: string): Bundle => need(corpus.bundles, id, 'bundle');

/** A reference to a source as texts write it ("gids 3.2"), taken apart. */
export interface SourceRef {
  readonly source: Source;
  /** The section's key and title; undefined where the whole source is meant. */
  readonly section: { readonly key: string; readonly title: string } | undefined;
}

/** Takes "gids 3.2" apart; undefined when the source or its section does not exist. */
export function findSource(corpus: Corpus, written: string): SourceRef | undefined {
  const [, id = '', key] = /^(\S*)(?: (.*))?$/.exec(written) ?? [];
  const source = corpus.sources.get(id);
  if (source === undefined) return undefined;
  if (key === undefined) return { source, section: undefined };
  const title = Object.hasOwn(source.delen, key) ? source.delen[key] : undefined;
  return title === undefined ? undefined : { source, section: { key, title } };
}

/** The same, for a reference that the check has approved. @throws when it does not exist */
export function sourceOf(corpus: Corpus, written: string): SourceRef {
  const found = findSource(corpus, written);
  if (found === undefined)
    throw new Error(`Unknown source "${written}": run "npm run check", which names the file and line.`);
  return found;
}
/** The figure with this name. @throws when it does not exist, which the check rules out */
export const figureByName = (corpus: Corpus, name: string): DrawnFigure => need(corpus.figures, name, 'figure');
