import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../../corpus/corpus.ts';
import { signOf } from '../../corpus/house.ts';
import type { Problem } from '../../document/problem.ts';
import { walk } from '../../document/text.ts';
import { print } from '../../strings/print.ts';
import { isTooThick, leavesOfQuires } from '../booklet.ts';
import { MOST_SHEETS } from '../pdf/booklet.ts';
import { writeBook } from './bundle.ts';
import { writeCards, writeCutCards } from './cards.ts';
import { writeQuireCovers } from './cover-pages.ts';
import type { Compile, TypstDocument } from './document.ts';
import { writeOnePage } from './one-page.ts';

/** Where an author can make room: the questions, or else the Kern. */
function placeOf({ root }: Page): { readonly line: number; readonly column: number } {
  const all = [...walk(root)];
  const found = all.find((node) => node.type === 'vragen') ?? all.find((node) => node.type === 'kern') ?? root;
  const { line, column } = found.position.start;
  return { line, column };
}

/** One side of paper that a page must fit on, and what its author is told where it does not. */
interface Side {
  readonly rule: string;
  readonly message: string;
  readonly document: TypstDocument;
  /** How many sides it may take: a card has a back. */
  readonly sides: 1 | 2;
}

function sidesOf(corpus: Corpus, page: Page, site: URL | undefined): Side[] {
  const sides = [...corpus.bundles.values()].flatMap((bundle): Side[] => {
    if (bundle.vorm !== 'kaarten' || !pagesOfBundle(corpus, bundle).includes(page)) return [];
    const alone = { ...bundle, paginas: [page.id] };
    const message = (card: string) => `Kern en vragen passen samen niet op een ${card} van “${bundle.titel}”.`;
    const cut: Side = {
      rule: 'kaart',
      message: message('uitgeknipte kaart'),
      document: writeCutCards(corpus, alone, site),
      sides: 2,
    };
    const whole: Side = {
      rule: 'kaart',
      message: message('kaart'),
      document: writeCards(corpus, alone, site),
      sides: 2,
    };
    return bundle.drukwerk === 'snijvel' ? [whole, cut] : [whole];
  });
  const message = 'Kern, figuur en vragen passen samen niet op één bladzijde.';
  return [{ rule: 'een-bladzijde', message, document: writeOnePage(corpus, page, site), sides: 1 }, ...sides];
}

/**
 * The pages that do not fit on one side: as a page by itself, or as a card of a bundle. Only the compiler can tell, so
 * this is no rule: it lays each out once.
 * @param site the address of the site: a longer one takes more room
 */
export async function findOverfull(compile: Compile, corpus: Corpus, site: URL | undefined): Promise<Problem[]> {
  const look = async (page: Page, { rule, message, document, sides }: Side): Promise<Problem[]> => {
    // Signed as it is printed: a build need not lay it out a second time.
    const outcome = await compile({ ...document, ...signOf(corpus) });
    const full =
      'findings' in outcome
        ? outcome.findings.some((text) => text.includes(print.tooFull) || text.includes(print.cardTooFull))
        : outcome.pages > sides;
    if (!full) return [];
    const hint = 'Maak de Kern of de vragen korter, of zet er minder vragen in.';
    return [{ rule, file: page.file, ...placeOf(page), message, hint }];
  };
  const sides = [...corpus.pages.values()].flatMap((page) =>
    sidesOf(corpus, page, site).map((side) => look(page, side)),
  );
  const books = [...corpus.bundles.values()].filter(({ drukwerk }) => drukwerk === 'boekje');
  const thick = books.map((bundle) => findThick({ compile, corpus, site }, bundle));
  return (await Promise.all([...sides, ...thick])).flat();
}

/** The quires of a booklet that are too thick to fold. */
async function findThick(
  { compile, corpus, site }: { readonly compile: Compile; readonly corpus: Corpus; readonly site: URL | undefined },
  bundle: Bundle,
): Promise<Problem[]> {
  const outcomes = await Promise.all(
    [writeBook(corpus, bundle, site, 'a5'), writeQuireCovers(corpus, bundle, site)].map((document) =>
      compile({ ...document, ...signOf(corpus) }),
    ),
  );
  const [book, covers] = outcomes.map((outcome) => ('pdf' in outcome ? outcome.pdf : undefined));
  // What Typst refuses is told where it is made.
  if (book === undefined || covers === undefined) return [];
  const quires = await leavesOfQuires(corpus, bundle, book, covers);
  return quires.flatMap((leaves, i) => {
    if (!isTooThick(leaves)) return [];
    const { line, column } = bundle.place([bundle.katernen ? 'katernen' : 'drukwerk']);
    const message = `Deel ${i + 1} van het boekje telt ${leaves.length / 4} vellen, en meer dan ${MOST_SHEETS} vouwen niet.`;
    const hint = 'Laat met "katernen" een nieuw deel beginnen bij een pagina ergens in het midden ervan.';
    return [{ rule: 'boekje', file: bundle.file, line, column, message, hint }];
  });
}
