import { HOME, onWeb, SITE } from '../addresses.ts';
import { caseOf } from '../corpus/cases.ts';
import type { Corpus, Deck, Fact } from '../corpus/corpus.ts';
import { pageHref } from '../corpus/links.ts';
import { partsOfStop } from '../corpus/stops.ts';
import { walk } from '../document/text.ts';
import type { Block, Dia, Neem } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';
import { deckWords } from '../strings/deck.ts';
import { nl } from '../strings/nl.ts';
import { divideBackground } from './background.ts';
import { fromDia, fromNeem } from './content.ts';
import { momentSlides } from './moments.ts';
import { blocksFor, isTaking, type Taking, takePart } from './page-parts.ts';
import type { Slide, SlideBlock } from './slide.ts';
import { BEGIN, HELP, SlideSlugs } from './slugs.ts';
import { paragraph, quotation, sort } from './sort.ts';
import { turnSlides } from './turns.ts';

/** The slide every deck opens with, unless it has one of its own; a `<Notitie>` before the first slide belongs to it. */
function titleSlide(deck: Deck): Slide {
  const { titel, ondertitel, vraag, korter, publiek } = deck.matter;
  const { position } = deck.root;
  const loose = blocksFor(deck.root, publiek);
  return {
    slug: BEGIN,
    title: titel,
    layout: 'titel',
    minutes: 0,
    versions: korter,
    accent: 'basis',
    emblem: undefined,
    page: undefined,
    ask: undefined,
    blocks: [
      ...(ondertitel === undefined ? [] : [paragraph(ondertitel, position)]),
      ...(vraag === undefined ? [] : [quotation(vraag, position)]),
    ],
    figure: undefined,
    paper: [],
    notes: loose.flatMap((block) => (block.type === 'notitie' ? block.children : [])),
    background: [],
    facts: [],
    position,
  };
}

function factsOn(corpus: Corpus, blocks: readonly SlideBlock[]): readonly Fact[] {
  const ids = blocks.flatMap((block) =>
    [...walk(block)].flatMap((node) =>
      node.type === 'feit' && node.attributes.bron === 'ja' ? [node.attributes.id] : [],
    ),
  );
  return [...new Set(ids)].flatMap((id) => corpus.facts.get(id) ?? []);
}

/** The `<Dia>` and `<Neem>` of a deck in order, as its audience gets them. */
export function slideNodesOf(deck: Deck): readonly (Dia | Neem)[] {
  return blocksFor(deck.root, deck.matter.publiek).filter((block) => block.type === 'dia' || block.type === 'neem');
}

/** What the page itself says with a part: the `<Notitie>` right after it; of a case that is told, the one after its Kern. */
function saidAfter(blocks: readonly Block[], index: number): readonly Block[] {
  const next = blocks[index + 1];
  return next?.type === 'notitie' ? next.children : [];
}

/** What is said with a slide: what the deck says, and the story of a case; or else what the page says with that part. */
function notesFor(corpus: Corpus, own: readonly Block[], { part, from, index }: Taking): readonly Block[] {
  const told = part === undefined ? from.page : part.type === 'casus' ? caseOf(corpus, part.attributes.id) : undefined;
  const story = told?.root.children ?? [];
  if (told !== undefined)
    return [
      ...own,
      ...saidAfter(
        story,
        story.findIndex(({ type }) => type === 'kern'),
      ),
    ];
  if (part?.type === 'stop') return [...own, ...partsOfStop(part).today];
  return own.length > 0 ? own : saidAfter(from.blocks, index);
}

/** A slide's node, and for a `<Neem>` what it takes. */
type Resolved = { readonly node: Dia; readonly taking: undefined } | { readonly node: Neem; readonly taking: Taking };

/**
 * The slides of a row of `<Dia>` and `<Neem>`, by the rule "Kern, figures, questions, cases and marked tables become
 * slides; prose becomes speaker notes". A `<Neem>` that takes nothing is left out; the rules tell the author.
 * Never throws.
 * @param audiences whose `<Voor>` is read on the pages
 * @returns a row for each of them: of one slide, but for a conversation, which has several
 */
export function slideRowsFrom(
  corpus: Corpus,
  nodes: readonly (Dia | Neem)[],
  audiences: readonly Audience[],
): readonly (readonly [Slide, ...Slide[]])[] {
  const slugs = new SlideSlugs();
  const resolved = nodes.flatMap((node): Resolved[] => {
    if (node.type === 'dia') return [{ node, taking: undefined }];
    const taking = takePart(corpus, node, audiences);
    return isTaking(taking) ? [{ node, taking }] : [];
  });
  const background = divideBackground(resolved.flatMap(({ taking }) => taking ?? []));
  let part: string | undefined;
  return resolved.map(({ node, taking }): readonly [Slide, ...Slide[]] => {
    part = node.attributes.deel ?? part;
    const own = sort(corpus, node.children).notes;
    const made = taking ? fromNeem(corpus, node, taking, background.get(taking) ?? []) : fromDia(corpus, node);
    const slide: Slide = {
      ...made,
      slug: taking ? slugs.ofNeem(node.attributes) : slugs.ofTitle(node.attributes.titel),
      minutes: node.attributes.minuten,
      part,
      versions: node.attributes.in ?? [],
      steps: node.attributes.stappen,
      notes: taking ? notesFor(corpus, own, taking) : own,
      facts: factsOn(corpus, made.blocks),
      position: node.position,
    };
    if (taking?.part?.type === 'oefengesprek') return momentSlides(corpus, slide, taking.part, slugs);
    if (taking?.part?.type === 'gesprek') return turnSlides(corpus, slide, taking.part, slugs);
    return [slide];
  });
}

/** The same slides, one after another. */
export const slidesFrom = (...row: Parameters<typeof slideRowsFrom>): readonly Slide[] => slideRowsFrom(...row).flat();

/** The slides a deck was written with, its title slide first; its agreements with the address where one reads on. Never throws. */
export function slidesOf(corpus: Corpus, deck: Deck): readonly Slide[] {
  const address = onWeb(deck.matter.vervolg === undefined ? HOME : pageHref(deck.matter.vervolg), SITE);
  const slides = slidesFrom(corpus, slideNodesOf(deck), deck.matter.publiek).map((slide) =>
    slide.layout === 'slot' && address !== undefined ? { ...slide, emblem: { address } } : slide,
  );
  return slides[0]?.layout === 'titel' ? slides : [titleSlide(deck), ...slides];
}

/** The slide that stays on the wall: where to turn now. Every deck ends with it, in every version. */
function helpSlide({ matter, root: { position } }: Deck, part: string | undefined): Slide {
  return {
    slug: HELP,
    title: nl.helpNow,
    layout: 'punten',
    minutes: 0,
    part,
    versions: matter.korter,
    accent: 'basis',
    emblem: undefined,
    page: undefined,
    ask: undefined,
    blocks: [{ type: 'crisis', position, attributes: {}, children: [] }],
    figure: undefined,
    paper: [],
    notes: [paragraph(deckWords.leaveOn, position)],
    background: [],
    facts: [],
    position,
  };
}

/** The slides of a deck as every output shows them: its own, and last the numbers to call. Never throws. */
export function slidesShown(corpus: Corpus, deck: Deck): readonly Slide[] {
  const slides = slidesOf(corpus, deck);
  return [...slides, helpSlide(deck, slides.at(-1)?.part)];
}
