import type { PageMatter } from '../schemas/page.ts';
import { nl } from '../strings/nl.ts';
import type { Corpus } from './corpus.ts';

/** A title as the head of a page shows it. */
interface TitleParts {
  /** What kind of page it is, on a line of its own: "Casus 5". */
  readonly lead: string | undefined;
  readonly rest: string;
}

/** Takes apart the title of a numbered page, as "Les 3: het vervolg"; others stay whole. */
export function titleParts({ titel, nummer }: Pick<PageMatter, 'titel' | 'nummer'>): TitleParts {
  const [, lead, rest] = (nummer !== undefined && /^(\p{L}+ \d): (.+)$/u.exec(titel)) || [];
  return lead && rest ? { lead, rest } : { lead: undefined, rest: titel };
}

/** What a numbered page is, as one says it: "Les 2"; '' for a page whose title says it all. */
export function kindOf(
  { publication }: Pick<Corpus, 'publication'>,
  { titel, nummer, soort }: Pick<PageMatter, 'titel' | 'nummer' | 'soort'>,
): string {
  if (nummer === undefined) return '';
  const { lead } = titleParts({ titel, nummer });
  if (lead !== undefined) return lead;
  return soort === 'casus' ? nl.casus(nummer) : `${publication.soorten[soort] ?? nl.partName} ${nummer}`;
}

/** The title of a page with what it is, for where no big numeral stands beside it: "Les 2: Praat samen". */
export function fullTitle(
  corpus: Pick<Corpus, 'publication'>,
  matter: Pick<PageMatter, 'titel' | 'nummer' | 'soort'>,
): string {
  const kind = kindOf(corpus, matter);
  return kind === '' ? matter.titel : `${kind}: ${titleParts(matter).rest}`;
}
