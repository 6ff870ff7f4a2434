import { anchorsOfBoxes, titleOfBox } from '../corpus/boxes.ts';
import type { Corpus, Page } from '../corpus/corpus.ts';
import type { Place } from '../document/problem.ts';
import { inlineText, walk } from '../document/text.ts';
import { isOwnAnchor } from '../outputs.ts';
import { at, type Finding, rule } from './rule.ts';

/** Something on a page that one can point to, and where an author can give it another name. */
interface Anchor {
  readonly anchor: string;
  /** As an author reads it: 'De kop "Vervoer"'. */
  readonly name: string;
  readonly file: string;
  readonly place: Place;
  readonly hint: string;
  /** Whether another rule tells of it where the page itself uses the same. */
  readonly told?: boolean;
}

const OTHER_WORDS = 'Kies andere woorden, dan kun je naar beide verwijzen.';
const OTHER_ID = 'Geef het een andere naam, en verander die ook waar je ernaar verwijst.';
const TOP = { line: 1, column: 1 };

/** Everything on a page that one can point to has an address of its own: headings, boxes, terms, sources, decks. */
export const ankers = rule(
  'ankers',
  'Wat op één pagina een adres krijgt, heeft elk een eigen: koppen, kaders, begrippen, bronnen, presentaties.',
  function* (corpus) {
    for (const page of corpus.pages.values()) yield* clashes([...ofPage(corpus, page), ...ofLists(corpus, page)]);
    yield* clashes(
      [...corpus.decks.values()].map(({ id, file }) => ({
        anchor: id,
        name: 'De naam van deze presentatie',
        file,
        place: TOP,
        hint: 'Geef het bestand een andere naam.',
      })),
    );
  },
);

function* ofPage(corpus: Corpus, { file, root }: Page): Generator<Anchor> {
  for (const node of walk(root))
    if (node.type === 'heading') {
      const name = `De kop "${inlineText(node.children).trim()}"`;
      yield { anchor: node.slug, name, file, place: node.position.start, hint: OTHER_WORDS, told: true };
    }
  for (const [box, anchor] of anchorsOfBoxes(corpus, root))
    yield {
      anchor,
      name: `Het kader "${titleOfBox(corpus, box)}"`,
      file,
      place: box.position.start,
      hint: 'Geef het een andere titel.',
    };
}

/** The entries of a ledger that a page shows whole. */
function* ofLists({ publication: { lijsten }, terms, sources }: Corpus, { id: page }: Page): Generator<Anchor> {
  if (page === lijsten.begrippen)
    for (const { id, file, place } of terms.values())
      yield { anchor: id, name: `Het begrip "${id}"`, file, place: place([]), hint: OTHER_ID };
  if (page === lijsten.bronnen)
    for (const { id, file, place } of sources.values())
      yield { anchor: id, name: `De bron "${id}"`, file, place: place([]), hint: OTHER_ID };
}

function* clashes(anchors: Iterable<Anchor>): Generator<Finding> {
  const first = new Map<string, Anchor>();
  for (const one of anchors) {
    const { anchor, name, file, place, hint, told = false } = one;
    const before = first.get(anchor);
    if (isOwnAnchor(anchor)) {
      if (!told) yield at(file, place, `${name} krijgt het adres #${anchor}, en dat gebruikt de pagina zelf al.`, hint);
    } else if (before !== undefined)
      yield at(
        file,
        place,
        `${name} krijgt het adres #${anchor}, en dat heeft al: ${lowerFirst(before.name)} (${before.file}:${before.place.line}).`,
        hint,
      );
    else first.set(anchor, one);
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
