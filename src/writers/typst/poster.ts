import { onWeb } from '../../addresses.ts';
import { type Corpus, figureByName } from '../../corpus/corpus.ts';
import { publisherOf } from '../../corpus/house.ts';
import { pageHref } from '../../corpus/links.ts';
import type { Poster } from '../../corpus/prints.ts';
import { drawQr } from '../../figures/qr.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { posterSizes } from '../../theme/paper-sizes.ts';
import { printedAddress } from './addresses.ts';
import { writeContacts } from './contacts.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { drawFigure } from './figure.ts';
import { writeHelp } from './help.ts';
import { logoFiles, logoOf } from './logo.ts';
import { writeTokens } from './tokens.ts';

/**
 * A figure as a poster of A3: its title, the drawing as large as the sheet lets it, and where to read on.
 * @param site the address of the site
 */
export function writePoster(corpus: Corpus, poster: Poster, site: URL | undefined): TypstDocument {
  const { matter, id } = poster.page;
  const { title } = figureByName(corpus, poster.figure);
  const { svg, alt } = drawFigure(corpus, poster.figure, { poster: true });
  const href = onWeb(pageHref(id), site);
  const options = {
    title,
    file: 'figuur.svg',
    alt,
    ...(href !== undefined && {
      code: 'adres.svg',
      codeAlt: `${print.codeTo} ${href}`,
      url: href,
      address: printedAddress(href),
    }),
    facts: `${[corpus.publication.naam, publisherOf(corpus.house)].filter((part) => part !== undefined).join('. ')}. ${nl.reviewed(longDate(matter.herzien))}.`,
    readOn: print.wholeText,
    ...logoOf(corpus),
  };
  const help = writeHelp(corpus, { title: nl.helpNow, brief: true });
  const files = new Map([
    ['tokens.typ', writeTokens(posterSizes, corpus.look.palettes.print)],
    ...logoFiles(corpus),
    ['figuur.svg', svg],
    ...(href === undefined ? [] : [['adres.svg', drawQr(href)] as const]),
  ]);
  return {
    title: `${title}. ${print.poster}`,
    about: matter.beschrijving,
    date: matter.herzien,
    source: [show('poster', {}), call('poster-sheet', options, writeContacts(corpus), help)].join('\n\n'),
    files,
  };
}
