import type { Answers, Measure, Statement } from './measure.ts';

/** What the answers of one person point to. */
export interface Scan {
  /** How many statements were answered. */
  readonly answered: number;
  /** The page to begin with; undefined where none of its kind was answered. */
  readonly begin: string | undefined;
  /** Why: the statements of that page to which one did not agree. */
  readonly why: readonly Statement[];
  /** What else to read: at most two other pages to whose statements one did not agree, the lowest first. */
  readonly also: readonly string[];
}

const MOST_ALSO = 2;

/**
 * Where somebody can begin: the page whose statements have the lowest answers, on average. Of pages alike, the first.
 * @param pages those with which one can begin, in order
 */
export function scan({ statements, agree }: Measure, pages: readonly string[], answers: Answers): Scan {
  const known = statements.filter(({ naam }) => answers.has(naam));
  const of = (page: string) => known.filter(({ naar }) => naar === page);
  const mean = (page: string) =>
    of(page).reduce((sum, { naam }) => sum + (answers.get(naam) ?? 0), 0) / of(page).length;
  const lowest = (some: readonly string[]) => [...some].sort((a, b) => mean(a) - mean(b));
  const [begin] = lowest(pages.filter((page) => of(page).length > 0));
  const lacking = ({ naam }: Statement) => (answers.get(naam) ?? agree) < agree;
  const others = new Set(known.filter(lacking).map(({ naar }) => naar));
  if (begin !== undefined) others.delete(begin);
  return {
    answered: known.length,
    begin,
    why: begin === undefined ? [] : of(begin).filter(lacking),
    also: lowest([...others]).slice(0, MOST_ALSO),
  };
}
