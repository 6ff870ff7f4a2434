import type { Page } from '../../corpus/corpus.ts';
import { accentOf, rowLength } from '../../corpus/families.ts';
import { shortTitle } from '../../corpus/publications.ts';
import { kindOf, titleParts } from '../../corpus/titles.ts';
import { audienceWords } from '../../corpus/who.ts';
import { countWords, readableText, readingMinutes } from '../../corpus/words.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { drawMarks } from '../../theme/emblem.ts';
import { isDigit } from '../../theme/numerals.ts';
import type { Chapter, Context } from './context.ts';
import { call, words } from './escape.ts';

/** The opening of a page or chapter: its numeral, title, description, and for whom it is. */
export function writeOpening({ page, root }: Chapter, context: Context): string {
  const { titel, nummer, beschrijving, publiek, herzien } = page.matter;
  const kind = kindOf(context.corpus, page.matter);
  const { rest } = titleParts(page.matter);
  const minutes = readingMinutes(countWords(readableText(context.corpus, root)));
  const facts = [
    `${nl.forWhom} ${audienceWords(context.corpus, publiek)}`,
    nl.minutes(minutes),
    nl.reviewed(longDate(herzien)),
  ];
  const options = {
    level: 1 + context.deeper,
    anchor: page.id,
    accent: context.accent,
    kind,
    title: kind === '' ? titel : rest,
    lead: beschrijving,
    // A book is for one audience and has one date: its colophon says both.
    facts: context.brief ? [] : facts,
    short: shortTitle(page),
  };
  if (!isDigit(nummer)) return call('opening', options);
  const count = Math.max(nummer, rowLength(context.corpus, page));
  const accent = accentOf(context.corpus.publication, page.id);
  const marks = `merken-${accent}-${nummer}-${count}.svg`;
  context.gathered.files.set(
    marks,
    drawMarks({ digit: nummer, count, accent, palette: context.corpus.look.palettes.print }),
  );
  return call('opening', { ...options, number: String(nummer), marks });
}

/** What one should know before writing on a form, on whatever paper it stands; nothing on any other page. */
export function writeRemarks({ matter }: Page): string[] {
  return matter.soort === 'formulier' ? [call('remark', {}, words(print.noHealth))] : [];
}
