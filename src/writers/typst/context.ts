import { anchorsOfBoxes } from '../../corpus/boxes.ts';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { accentOf } from '../../corpus/families.ts';
import { walk } from '../../document/text.ts';
import type { Gesprek, Root } from '../../document/tree.ts';
import { type PrintSizes, printSizes } from '../../theme/paper-sizes.ts';
import type { AccentName } from '../../theme/tokens.ts';
import type { FormField } from './fields.ts';
import { writeTokens } from './tokens.ts';

/** One page in a document, as its readers get it: without what is for others. */
export interface Chapter {
  readonly page: Page;
  readonly root: Root;
}

/** What a document gathers while it is written. */
export interface Gathered {
  /** SVG files by name. */
  readonly files: Map<string, string>;
  /** What the notes say, in the order of their marks. */
  readonly notes: string[];
  /** Names of the figures drawn, and the anchors of tables that stand apart from their text. */
  readonly drawn: Set<string>;
  /** Ids of the terms explained. */
  readonly terms: Set<string>;
  /** Ids of the pages referred to that are not in this document. */
  readonly elsewhere: Set<string>;
  /** The fields to fill in on a screen, in the order of the text; undefined where one writes by hand. */
  readonly fields: FormField[] | undefined;
}

/** What the handlers know beside the node. */
export interface Context {
  readonly corpus: Corpus;
  /** The address of the site; undefined where nobody knows it: then paper names none. */
  readonly site: URL | undefined;
  readonly page: Page;
  readonly accent: AccentName;
  /** How much deeper headings stand than on the site: 0 for a page alone, in a bundle as deep as the chapter stands. */
  readonly deeper: number;
  /** Whether it must be short on words about itself and room to write: in a book and on cards. */
  readonly brief: boolean;
  /** The anchors that exist in this document: of pages, and of headings as "page#slug". */
  readonly anchors: ReadonlySet<string>;
  /** The notes this section has given: text → id. Each `##` begins anew: where the next one ends up, nobody knows. */
  readonly noted: Map<string, string>;
  /** Whether numbers have no note here, because their sources stand together below: as in a table. */
  readonly sourcesBelow: boolean;
  /** What stands above the first block and may not be parted from it, as markup; '' where there is nothing. */
  readonly opening: string;
  /** Whether it stands on the sheet of a form, which is wider than a line of text may be. */
  readonly onForm: boolean;
  /** Whether it is part of what is kept on one page with its notes. */
  readonly kept: boolean;
  /** Whether it is background: small, and each row on shorter lines by itself. */
  readonly deep: boolean;
  /** Whether the text stands in columns: then drawings are the ones for narrow screens. */
  readonly narrow: boolean;
  /** Whether a reference is all that its point of a list says: then it must say itself where to read on. */
  readonly alone: boolean;
  readonly gathered: Gathered;
}

/** An empty basket for what a document gathers. */
export function gather(
  { look }: Corpus,
  { fields, sizes = printSizes }: { fields?: FormField[] | undefined; sizes?: PrintSizes } = {},
): Gathered {
  const files = new Map([['tokens.typ', writeTokens(sizes, look.palettes.print)]]);
  return { files, notes: [], drawn: new Set(), terms: new Set(), elsewhere: new Set(), fields };
}

/** The anchor of a conversation, by which one is led to it; undefined where its audience gets it in other words. */
export function conversationAnchor(corpus: Corpus, page: Page, conversation: Gesprek): string | undefined {
  const slug = anchorsOfBoxes(corpus, page.root).get(conversation);
  return slug === undefined ? undefined : `${page.id}#${slug}`;
}

/** The anchors of a chapter: of its page, and of each heading and conversation on it. */
function anchorsOf(corpus: Corpus, { page, root }: Chapter): string[] {
  const inside = [...walk(root)].flatMap((node) => {
    if (node.type === 'heading') return [`${page.id}#${node.slug}`];
    return node.type === 'gesprek' ? (conversationAnchor(corpus, page, node) ?? []) : [];
  });
  return [page.id, ...inside];
}

const known = new WeakMap<readonly Chapter[], ReadonlySet<string>>();

/** The anchors of a document, gathered once for all its chapters. */
function anchorsIn(corpus: Corpus, chapters: readonly Chapter[]): ReadonlySet<string> {
  const anchors = known.get(chapters) ?? new Set(chapters.flatMap((chapter) => anchorsOf(corpus, chapter)));
  known.set(chapters, anchors);
  return anchors;
}

/** The context of one chapter among those of its document. */
export function contextFor({
  chapters,
  narrow = false,
  ...given
}: Pick<Context, 'corpus' | 'site' | 'page' | 'deeper' | 'brief' | 'gathered'> & {
  readonly chapters: readonly Chapter[];
  readonly narrow?: boolean;
}): Context {
  return {
    ...given,
    accent: accentOf(given.corpus.publication, given.page.id),
    anchors: anchorsIn(given.corpus, chapters),
    noted: new Map(),
    sourcesBelow: false,
    alone: false,
    opening: '',
    onForm: false,
    kept: false,
    deep: false,
    narrow,
  };
}
