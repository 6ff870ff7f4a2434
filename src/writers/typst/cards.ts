import { onWeb } from '../../addresses.ts';
import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import type { Block } from '../../document/tree.ts';
import { drawQr } from '../../figures/qr.ts';
import { blocksFor } from '../../slides/page-parts.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { bigCardSizes, cardSizes } from '../../theme/paper-sizes.ts';
import { printedAddress, printedOnWeb } from './addresses.ts';
import { titleOf } from './bundle.ts';
import { type Chapter, contextFor, gather } from './context.ts';
import { editionOf } from './cover-pages.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeHelp } from './help.ts';
import { writeQuestions } from './one-page.ts';
import { writeOpening } from './opening.ts';

/** The pages of a bundle as its audience reads them, each with its Kern and questions alone. */
function chaptersOf(corpus: Corpus, bundle: Bundle): Chapter[] {
  return pagesOfBundle(corpus, bundle).map((page) => {
    const children = blocksFor(page.root, bundle.publiek).filter(
      (block) => block.type === 'kern' || block.type === 'vragen',
    );
    return { page, root: { ...page.root, children } };
  });
}

/**
 * The back of a card: what one writes, where to turn, and where to read on.
 * @param labels of the lines to write on
 * @param edition which one this is, as a line; undefined where the head and foot of its page say that, and whose it is
 */
export function writeBack(
  corpus: Corpus,
  site: URL | undefined,
  page: Page | undefined,
  files: Map<string, string>,
  { labels, edition }: { readonly labels: readonly string[]; readonly edition: string | undefined },
) {
  const href = page && onWeb(pageHref(page.id), site);
  const code = `adres-${page?.id.replaceAll('/', '-')}.svg`;
  if (href !== undefined) files.set(code, drawQr(href));
  const where = href && { code, alt: `${print.codeTo} ${href}`, url: href, address: printedAddress(href) };
  const options = {
    ...where,
    ...(edition !== undefined && { product: corpus.publication.naam, edition }),
    labels,
  };
  return call('card-back', options, writeHelp(corpus, { title: nl.helpNow, brief: true }));
}

/** What one writes on the back of a card. */
const labels = [print.weAgree, print.lookBackOn];
/** The back of a card of A6, which has no head and no foot. */
const agreed = ({ titel, versie }: Bundle) => ({ labels, edition: `${titel}. ${print.edition} ${versie}` });

/**
 * A bundle as cards: for each page its numeral, title, Kern and questions on the front, with lines that fill the card; its back.
 * @param site the address of the site
 * @param multiple of how many pages there must be; cards for questions of one's own make it so
 */
export function writeCards(corpus: Corpus, bundle: Bundle, site: URL | undefined, multiple = 2): TypstDocument {
  const gathered = gather(corpus, { sizes: bigCardSizes });
  const chapters = chaptersOf(corpus, bundle);
  const cards = chapters.flatMap((chapter) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 0, brief: true, gathered });
    const address = printedOnWeb(pageHref(chapter.page.id), site);
    const isQuestions = (block: Block) => block.type === 'vragen';
    const kern = { ...chapter.root, children: chapter.root.children.filter((block) => !isQuestions(block)) };
    return [
      call('card-address', { address }),
      // The places to write need the room of what says what the page is about: Kern says it too.
      writeOpening(
        { ...chapter, page: { ...chapter.page, matter: { ...chapter.page.matter, beschrijving: '' } } },
        context,
      ),
      writeNode(kern, context),
      writeQuestions(
        chapter.root.children.filter((block) => block.type === 'vragen'),
        context,
      ),
      '#pagebreak()',
      writeBack(corpus, site, chapter.page, gathered.files, { labels, edition: undefined }),
      '#pagebreak(weak: true)',
    ];
  });
  for (let pages = 2 * chapters.length; pages % multiple !== 0; pages += 2)
    cards.push(
      call('lines-to-fill', { title: print.ownQuestions, labels: [''] }),
      '#pagebreak()',
      writeBack(corpus, site, undefined, gathered.files, { labels, edition: undefined }),
      '#pagebreak(weak: true)',
    );
  const running = { site: corpus.publication.naam, title: bundle.titel, edition: editionOf(bundle) };
  const source = [show('cards', running), ...cards].join('\n\n');
  return {
    title: titleOf(bundle),
    about: bundle.beschrijving,
    date: bundle.herzien,
    source,
    files: gathered.files,
  };
}

/** How many cards of A6 go on a sheet of A4, and how many stand beside each other. */
export const ON_A_SHEET = 4;
const IN_A_ROW = 2;

/** The backs of a sheet: turned over its long edge, each row runs the other way. */
const mirrored = <T>(backs: readonly T[]): T[] =>
  Array.from({ length: backs.length / IN_A_ROW }, (_, row) =>
    backs.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).reverse(),
  ).flat();

/** How cards of A6 stand on paper: four to a sheet of A4, to cut; or each by itself, its back after it, as a press wants them. */
export type CardPaper = 'sheets' | 'cards';

/**
 * Cards of A6 on paper.
 * @param fronts as many as there are backs, filling whole sheets
 * @param by what their elements are called here, as markup
 */
export function layOutCards(fronts: readonly string[], backs: readonly string[], paper: CardPaper, by = ''): string[] {
  if (paper === 'cards') {
    const sides = fronts.flatMap((front, i) => [front, backs[i] ?? '']);
    return [show('single-cards', {}), by, ...sides.map((side) => call('single-card', {}, side))];
  }
  const sheets = Array.from({ length: fronts.length / ON_A_SHEET }, (_, i) => {
    const own = <T>(all: readonly T[]) => all.slice(i * ON_A_SHEET, (i + 1) * ON_A_SHEET);
    return [call('sheet-of-cards', {}, ...own(fronts)), call('sheet-of-cards', {}, ...mirrored(own(backs)))].join(
      '\n\n',
    );
  });
  return [show('cut-sheets', {}), by, ...sheets];
}

/**
 * The same cards as A6, four to a sheet of A4 with marks to cut: only what one needs to read, without lines to write.
 * What is left of the last sheet becomes cards for questions of one's own.
 * @param site the address of the site
 */
export function writeCutCards(
  corpus: Corpus,
  bundle: Bundle,
  site: URL | undefined,
  paper: CardPaper = 'sheets',
): TypstDocument {
  const gathered = gather(corpus, { sizes: cardSizes });
  const chapters = chaptersOf(corpus, bundle);
  const cards = chapters.map((chapter) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 0, brief: true, gathered });
    const address = printedOnWeb(pageHref(chapter.page.id), site);
    return `${writeOpening(chapter, context)}\n\n${writeNode(chapter.root, context)}\n\n${call('card-foot', { address, edition: `${print.edition} ${bundle.versie}` })}`;
  });
  const backs = chapters.map(({ page }) => writeBack(corpus, site, page, gathered.files, agreed(bundle)));
  while (cards.length % ON_A_SHEET > 0) {
    backs.push(writeBack(corpus, site, undefined, gathered.files, agreed(bundle)));
    cards.push(call('card-to-write', { title: print.ownQuestions }));
  }
  const asked = '#let vragen = small-questions\n#let kern = small-kern\n#let opening = small-opening';
  const source = layOutCards(cards, backs, paper, asked).join('\n\n');
  return {
    title: `${titleOf(bundle)}. ${print.toCut}`,
    about: bundle.beschrijving,
    date: bundle.herzien,
    source,
    files: gathered.files,
  };
}
