import type { Corpus } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import type { SheetEntry } from '../../schemas/paper.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { onePageSizes } from '../../theme/paper-sizes.ts';
import { writeContacts } from './contacts.ts';
import { gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeHelp } from './help.ts';
import { writeLeadsOn } from './leads-on.ts';

/** What a sheet is made of. */
interface Edition {
  readonly sheet: SheetEntry;
  readonly version: string;
  readonly date: string;
}

/**
 * A sheet of one side that is written for paper: its points beside each other, room to write that fills the sheet, whom
 * to call, and where to read on.
 * @param site the address of the site
 */
export function writeOwnSheet(corpus: Corpus, { sheet, version, date }: Edition, site: URL | undefined): TypstDocument {
  const files = new Map(gather(corpus, { sizes: onePageSizes }).files);
  const { publication } = corpus;
  const told = sheet.delen.flatMap(({ kop, punten }) => (punten ? [[kop, ...punten]] : []));
  const asked = sheet.delen.flatMap(({ kop, schrijf }) => (schrijf ? [[kop, ...schrijf]] : []));
  const source = [
    show('one-page', { site: publication.naam, part: `${print.edition} ${version}` }),
    call('sheet-title', { title: sheet.titel, lead: sheet.lead }),
    call('points-beside', { parts: told }),
    ...asked.map(([title = '', ...labels]) => call('lines-to-fill', { title, labels, note: sheet.let, asks: true })),
    call('two-strips', {}, writeHelp(corpus, { title: nl.helpNow, brief: true }), writeContacts(corpus)),
    writeLeadsOn(pageHref(sheet.pagina), site, files, {
      facts: `${nl.reviewed(longDate(date))}. ${publication.vrijwaring}`,
      push: false,
    }),
  ];
  return { title: sheet.titel, about: sheet.tekst, date, source: source.join('\n\n'), files };
}
