import { readingHref } from '../../corpus/deck-links.ts';
import { handoutWords } from '../../strings/handout.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { onePageSizes } from '../../theme/paper-sizes.ts';
import { writeContacts } from '../typst/contacts.ts';
import { gather } from '../typst/context.ts';
import type { TypstDocument } from '../typst/document.ts';
import { call, show } from '../typst/escape.ts';
import { writeHelp } from '../typst/help.ts';
import { writeLeadsOn } from '../typst/leads-on.ts';
import type { Handout } from './sheet.ts';

/**
 * What one takes home from a presentation, on one side: the message of each slide, room for what one will do, whom to
 * call, and where to read on.
 */
export function writeTakeaway({ corpus, deck, slides, site }: Handout): TypstDocument {
  const files = new Map(gather(corpus, { sizes: onePageSizes }).files);
  const { titel, beschrijving, herzien } = deck.matter;
  // A title page and a pause have no message.
  const messages = slides.slice(1).flatMap(({ title, minutes }) => (minutes > 0 ? [title] : []));
  const title = `${titel}: ${handoutWords.takeaway}`;
  const source = [
    show('one-page', { site: corpus.publication.naam, part: nl.reviewed(longDate(herzien)) }),
    call('sheet-title', { title: titel, lead: beschrijving }),
    call('messages', { title: handoutWords.messages, items: messages }),
    call('lines-to-fill', { labels: [print.toRemember, print.iWillDo] }),
    call('two-strips', {}, writeHelp(corpus, { title: nl.helpNow, brief: true }), writeContacts(corpus)),
    writeLeadsOn(readingHref(deck.id), site, files, { facts: corpus.publication.vrijwaring, push: false }),
  ];
  return { title, date: herzien, source: source.join('\n\n'), files };
}
