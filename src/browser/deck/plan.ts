/** Time planned around one slide, in minutes from the start. */
export interface Plan {
  readonly from: number;
  readonly until: number;
  readonly total: number;
}

/** What a plan must know of a slide. */
export interface Planned {
  readonly slug: string;
  readonly minutes: number;
  /** The part of the deck it is in; '' where that has none. */
  readonly part: string;
  /** The slide it shares its minutes with: the first of a conversation; undefined where it has its own. */
  readonly shares: string | undefined;
  /** The slides one can choose to go to, by their slugs. */
  readonly ways: readonly string[];
}

/** Slides that follow each other and share their minutes, each in a row with its own where it shares none. */
function rowsOf(slides: readonly Planned[]): readonly (readonly Planned[])[] {
  const rows: Planned[][] = [];
  for (const slide of slides) {
    const last = rows.at(-1);
    if (slide.shares !== undefined && last?.[0]?.shares === slide.shares) last.push(slide);
    else rows.push([slide]);
  }
  return rows;
}

/** How many moments lie before each, by the longest road that leads to it. */
function depthsOf(row: readonly Planned[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const visit = ({ slug, ways }: Planned, depth: number): void => {
    // A road is no longer than there are moments, also where one leads back.
    if (depth >= row.length || (depths.get(slug) ?? -1) >= depth) return;
    depths.set(slug, depth);
    for (const to of row) if (ways.includes(to.slug)) visit(to, depth + 1);
  };
  if (row[0]) visit(row[0], 0);
  return depths;
}

/**
 * The share of the time of its row that each slide is planned to be on, from 0 to 1: turns one after another, and moments
 * that a room chooses among by the longest road, where each end has what is left.
 */
function sharesIn(row: readonly Planned[]): readonly (readonly [from: number, until: number])[] {
  const chosen = row.some(({ ways }) => ways.length > 0);
  const depths = chosen ? depthsOf(row) : new Map(row.map(({ slug }, i) => [slug, i]));
  const count = Math.max(...depths.values(), 0) + 1;
  return row.map(({ slug, ways }) => {
    const depth = depths.get(slug) ?? 0;
    return [depth / count, chosen && ways.length === 0 ? 1 : (depth + 1) / count];
  });
}

/** When each slide is planned, by the minutes of all before it. */
export function planSlides(slides: readonly Planned[]): readonly Plan[] {
  const total = slides.reduce((sum, { minutes }) => sum + minutes, 0);
  let start = 0;
  return rowsOf(slides).flatMap((row) => {
    const [begin, minutes] = [start, row.reduce((sum, one) => sum + one.minutes, 0)];
    start += minutes;
    return sharesIn(row).map(([from, until]) => ({
      from: begin + from * minutes,
      until: begin + until * minutes,
      total,
    }));
  });
}

/** When the part that a slide is in is planned to end, in minutes from the start. */
export function endOfPart(slides: readonly Planned[], plans: readonly Plan[], index: number): number {
  const next = slides.findIndex(({ part }, at) => at > index && part !== slides[index]?.part);
  const last = (next < 0 ? slides.length : next) - 1;
  return Math.max(...plans.slice(index, last + 1).map(({ until }) => until));
}
