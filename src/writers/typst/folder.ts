import { type Corpus, pageById } from '../../corpus/corpus.ts';
import { publishedBy } from '../../corpus/house.ts';
import { pageHref } from '../../corpus/links.ts';
import type { Folder } from '../../schemas/paper.ts';
import { blocksFor } from '../../slides/page-parts.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { folderSizes } from '../../theme/paper-sizes.ts';
import { writeContacts } from './contacts.ts';
import { contextFor, gather } from './context.ts';
import { drawCover } from './cover.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeHelp } from './help.ts';
import { writeLeadsOn } from './leads-on.ts';
import { logoFiles, logoOf } from './logo.ts';
import { writeOpening } from './opening.ts';

/** What a folder is made of. */
interface Edition {
  readonly folder: Folder;
  readonly version: string;
  readonly date: string;
}

/**
 * The folder: eight pages of A5, for whom one hands it to. A cover; five pages with a numeral, the Kern of their page,
 * what one says and does not say; privacy and where to turn; whom to call here, and where to read on.
 * @param site the address of the site
 */
export function writeFolder(corpus: Corpus, { folder, version, date }: Edition, site: URL | undefined): TypstDocument {
  const gathered = gather(corpus, { sizes: folderSizes });
  const { publication } = corpus;
  for (const [name, svg] of logoFiles(corpus)) gathered.files.set(name, svg);
  const chapters = folder.bladzijden.map(({ pagina }) => {
    const page = pageById(corpus, pagina);
    const kern = blocksFor(page.root, page.matter.publiek).filter(({ type }) => type === 'kern');
    return { page, root: { ...page.root, children: [...kern] } };
  });
  const pages = chapters.map(({ page }) => page);
  gathered.files.set('omslag.svg', drawCover(publication, pages, corpus.look.palettes.print).svg);
  const panels = chapters.flatMap((chapter, i) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 1, brief: true, gathered });
    const { zeg = [], niet = '' } = folder.bladzijden[i] ?? {};
    return [
      '#pagebreak();',
      writeOpening(chapter, context),
      writeNode(chapter.root, context),
      call('to-say', { accent: context.accent, label: print.say, sentences: zeg, leftLabel: print.sayNot, left: niet }),
      call('lines-to-fill', { labels: [print.iWillDo] }),
    ];
  });
  const edition = `${print.edition} ${version}. ${nl.reviewed(longDate(date))}.`;
  const { naam, vrijwaring } = publication;
  const source = [
    show('folder', {}),
    '#let opening = small-opening',
    call('folder-cover', {
      site: naam,
      title: folder.titel,
      subtitle: folder.ondertitel,
      about: folder.lead,
      art: 'omslag.svg',
      house: publishedBy(corpus.house),
      ...logoOf(corpus),
    }),
    ...panels,
    call('folder-privacy', { title: print.privacy, lines: folder.privacy }),
    writeHelp(corpus, { title: nl.helpNow, brief: false }),
    call('lines-to-fill', { labels: [print.toRemember] }),
    '#pagebreak();',
    writeContacts(corpus),
    writeHelp(corpus, { title: nl.helpNow, brief: true }),
    writeLeadsOn(pageHref(folder.pagina), site, gathered.files, { facts: `${edition} ${vrijwaring}`, push: true }),
  ];
  return {
    title: `${folder.titel}. ${folder.ondertitel}`,
    about: folder.tekst,
    date,
    source: source.join('\n\n'),
    files: gathered.files,
  };
}
