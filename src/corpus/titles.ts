import type { PageMatter } from '../schemas/page.ts';
import { kindNames, partName } from '../strings/kinds.ts';

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

/** What a numbered page is, as one says it: "Handvat 2"; '' for a page whose title says it all. */
export function kindOf({ titel, nummer, soort }: Pick<PageMatter, 'titel' | 'nummer' | 'soort'>): string {
  if (nummer === undefined) return '';
  const named: Readonly<Record<string, string>> = kindNames;
  return titleParts({ titel, nummer }).lead ?? `${named[soort] ?? partName} ${nummer}`;
}

/** The title of a page with what it is, for where no big numeral stands beside it: "Handvat 2: Praat samen". */
export function fullTitle(matter: Pick<PageMatter, 'titel' | 'nummer' | 'soort'>): string {
  const kind = kindOf(matter);
  return kind === '' ? matter.titel : `${kind}: ${titleParts(matter).rest}`;
}
