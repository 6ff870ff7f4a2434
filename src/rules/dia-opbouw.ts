import type { Corpus, Deck } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { walk } from '../document/text.ts';
import type { Block, Neem } from '../document/tree.ts';
import { numbersOf } from '../slides/numbers.ts';
import { blocksFor, isTaking, takePart } from '../slides/page-parts.ts';
import { slideNodesOf, slidesOf } from '../slides/slides.ts';
import { strayOnSlide } from '../slides/sort.ts';
import { decksAsGiven } from './decks.ts';
import { lookupsKnown, pageExists } from './known.ts';
import { at, type Finding, rule } from './rule.ts';

/** A deck is a row of slides, each taken from a page or with a text of its own, each with a title of its own. */
export const diaOpbouw = rule(
  'dia-opbouw',
  'Een presentatie bestaat uit dia’s; wat ze ophalen bestaat, en elke titel komt één keer voor.',
  function* (corpus) {
    for (const deck of decksAsGiven(corpus)) {
      yield* strayBlocks(deck);
      yield* saidSlides(deck);
      for (const node of slideNodesOf(deck)) {
        if (node.type === 'neem') yield* unfound(corpus, deck, node);
        yield* unfit(deck, node.type, node.children);
        for (const length of node.attributes.in ?? [])
          if (!deck.matter.korter.includes(length))
            yield at(
              deck.file,
              node.position.start,
              `Deze presentatie heeft geen versie van ${length} minuten.`,
              deck.matter.korter.length === 0
                ? 'Zet de lengte bij "korter" boven in het bestand.'
                : `Kies uit: ${deck.matter.korter.join(', ')}.`,
            );
      }
      yield* badSlides(corpus, deck);
    }
  },
);

function* strayBlocks(deck: Deck): Generator<Finding> {
  for (const block of blocksFor(deck.root, deck.matter.publiek))
    if (block.type !== 'dia' && block.type !== 'neem' && block.type !== 'notitie')
      yield at(
        deck.file,
        block.position.start,
        'In een presentatie staan alleen dia’s.',
        'Zet deze tekst in <Dia titel="…" minuten="…">, of in <Notitie> als je haar alleen zegt.',
      );
}

/** Slides in what is only said: nobody would see them. */
function* saidSlides(deck: Deck): Generator<Finding> {
  for (const note of walk(deck.root))
    if (note.type === 'notitie')
      for (const node of walk(note))
        if (node.type === 'dia' || node.type === 'neem')
          yield at(
            deck.file,
            node.position.start,
            'Een dia staat niet in <Notitie>: daar ziet niemand haar.',
            'Sluit eerst </Notitie>, en begin dan de dia.',
          );
}

function* unfound(corpus: Corpus, deck: Deck, node: Neem): Generator<Finding> {
  const found = takePart(corpus, node, deck.matter.publiek);
  if (isTaking(found)) return;
  const { uit, wat, welke } = node.attributes;
  // What could not be read is told where it stands; the part may be there once it can.
  if (isUnread(corpus, uit)) return;
  if (found.why === 'page')
    yield at(
      deck.file,
      node.position.start,
      `Er is geen pagina "${uit}".`,
      didYouMean(uit, corpus.pages.keys(), (id) => `"${id}"`),
    );
  else
    yield at(
      deck.file,
      node.position.start,
      found.count === 0
        ? `Op de pagina "${uit}" staat voor dit publiek geen ${wat}.`
        : `Op de pagina "${uit}" staat ${wat} ${found.count === 1 ? 'één keer' : `${found.count} keer`}; nummer ${welke} is er niet.`,
      found.count === 0 ? 'Kies een ander stuk of een andere pagina.' : `Kies welke="1" tot en met "${found.count}".`,
    );
}

/** Whether reading found something wrong with a page, so that its parts may only seem to be missing. */
function isUnread(corpus: Corpus, id: string): boolean {
  const page = corpus.pages.get(id);
  return page === undefined ? pageExists(corpus, id) : corpus.problems.some(({ file }) => file === page.file);
}

function* unfit(deck: Deck, type: 'dia' | 'neem', children: readonly Block[]): Generator<Finding> {
  for (const child of strayOnSlide(children))
    yield at(
      deck.file,
      child.position.start,
      `Dit kan niet op een dia (${child.type}).`,
      type === 'dia'
        ? 'Op een dia staan gewone tekst, een lijst, een tabel, een figuur, vragen of een casus; de rest hoort in <Notitie>.'
        : 'In <Neem> staat alleen <Notitie>, en bij een figuur een korte lijst.',
    );
}

function* badSlides(corpus: Corpus, deck: Deck): Generator<Finding> {
  const titles = new Set<string>();
  for (const slide of slidesOf(corpus, deck)) {
    const { start } = slide.position;
    if (titles.has(slide.title))
      yield at(
        deck.file,
        start,
        `Er is al een dia met de titel “${slide.title}”.`,
        'Geef deze dia een eigen titel met titel="…"; anders zijn ze in een lijst niet uit elkaar te houden.',
      );
    titles.add(slide.title);
    const known = slide.blocks.every((block) => lookupsKnown(corpus, block));
    const points = slide.blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 1), 0);
    if (slide.layout === 'getallen' && known && (points === 0 || numbersOf(corpus, slide).length !== points))
      yield at(
        deck.file,
        start,
        `De dia “${slide.title}” heeft opmaak="getallen", maar niet elk punt begint met een getal.`,
        'Maak er één lijst van; elk punt begint met <Feit id="…" vorm="getal" /> of met **vette woorden**.',
      );
    if (slide.layout.startsWith('figuur') && slide.figure === undefined)
      yield at(deck.file, start, `Op de dia “${slide.title}” staat geen figuur.`, 'Zet er <Figuur naam="…" /> in.');
    if (slide.layout !== 'titel' && slide.blocks.length === 0 && slide.figure === undefined)
      yield at(deck.file, start, `De dia “${slide.title}” is leeg.`, 'Zet er tekst in, of haal de dia weg.');
  }
}
