import type { PageMatter } from '../schemas/page.ts';
import { kindNames, partName } from '../strings/kinds.ts';

/** A title as the head of a page shows it. */
interface TitleParts {
  /** What kind of page it is, on a line of its own: "Casus 5". */
  readonly lead: string | undefined;
  readonly rest: string;
}

/** Takes apart the title of a numbered page, as "Stap 3: het besluit"; others stay whole. */
export function titleParts({ titel, nummer }: Pick<PageMatter, 'titel' | 'nummer'>): TitleParts {
  const [, lead, rest] = (nummer !== undefined && /^(\p{L}+ \d): (.+)$/u.exec(titel)) || [];
  return lead && rest ? { lead, rest } : { lead: undefined, rest: titel };
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
