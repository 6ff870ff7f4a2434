import { z } from 'zod';

/** The mark of a note as the template tells of it: what its note says, the note it shares, its page, and that of its note. */
const marksSchema = z.tuple([
  z.object({
    value: z.array(
      z.object({ id: z.string(), says: z.string(), home: z.string(), page: z.number(), below: z.number() }),
    ),
  }),
]);

/** Where notes should stand. */
export interface Homes {
  /** Ids of notes that have their home in an earlier one → that one. */
  readonly shared: ReadonlyMap<string, string>;
  /** Ids of notes that had no room on the page of their mark: what they belong to begins on the next. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Where the notes of a document should stand: each below the page of its mark, and what a page says below it, it says
 * once, for all marks on that page.
 * @param told what the document says of its marks, in their order, as it was laid out
 * @param before what was moved when it was
 * @param final whether a mark that shares a note stays with it when that one has gone to the page before
 * @returns undefined where all stands as it should
 */
export function settleNotes(told: unknown, before: ReadonlySet<string>, final: boolean): Homes | undefined {
  const [{ value: marks }] = marksSchema.parse(told);
  const pageOf = new Map(marks.map(({ id, page }) => [id, page]));
  const firsts = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const { id, says, home, page, below } of marks) {
    const first = firsts.get(`${page} ${says}`);
    if (first !== undefined) shared.set(id, first);
    else if (final && home !== '' && pageOf.get(home) === page - 1) shared.set(id, home);
    else firsts.set(`${below} ${says}`, id);
  }
  // One at a time: where it goes, what comes after it goes too, and may find room.
  const lost = marks.find(({ id, page, below }) => below > page && !before.has(id));
  const moved = new Set([...before, ...(lost ? [lost.id] : [])]);
  const stays = moved.size === before.size && marks.every(({ id, home }) => (shared.get(id) ?? '') === home);
  return stays ? undefined : { shared, moved };
}

const quoted = (text: string) => `"${text}"`;

/** The same as the file that the templates read. */
export function writeHomes({ shared, moved }: Homes): string {
  const homes = [...shared].map((pair) => `${pair.map(quoted).join(': ')},`).join(' ') || ':';
  return `#let homes = (${homes})\n#let moved = (${[...moved].map((id) => `${quoted(id)},`).join(' ')})`;
}
