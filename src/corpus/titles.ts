import type { PageMatter } from '../schemas/page.ts';

/** A title as the head of a page shows it. */
interface TitleParts {
  /** A number that the big numeral already shows, so that it is only read aloud. */
  readonly number: string | undefined;
  /** What kind of page it is, on a line of its own: "Casus 5". */
  readonly lead: string | undefined;
  readonly rest: string;
}

/** Takes apart the title of a numbered page: "2 Praat samen" or "Stap 3: het besluit"; others stay whole. */
export function titleParts({ titel, nummer }: Pick<PageMatter, 'titel' | 'nummer'>): TitleParts {
  const plain = { number: undefined, lead: undefined, rest: titel };
  if (nummer === undefined) return plain;
  const [, number, afterNumber] = /^(\d) (.+)$/.exec(titel) ?? [];
  if (number && afterNumber) return { ...plain, number, rest: afterNumber };
  const [, lead, afterLead] = /^(\p{L}+ \d): (.+)$/u.exec(titel) ?? [];
  if (lead && afterLead) return { ...plain, lead, rest: afterLead };
  return plain;
}
