import { z } from 'zod';

/** The mark of a note as the template tells of it: what its note says, the note it shares, its page, and that of its note. */
const marksSchema = z.tuple([
  z.object({
    value: z.array(
      z.object({ id: z.string(), says: z.string(), home: z.string(), page: z.number(), below: z.number() }),
    ),
  }),
]);

/** Ids of notes that have their home in an earlier one → that one. */
export type Homes = ReadonlyMap<string, string>;

/**
 * Where the notes of a document should stand: what a page says below it, it says once, for all marks on that page.
 * @param told what the document says of its marks, in their order, as it was laid out
 * @param final whether a mark that shares a note stays with it when that one has gone to the page before
 * @returns undefined where all stands as it should
 */
export function settleNotes(told: unknown, final: boolean): Homes | undefined {
  const [{ value: marks }] = marksSchema.parse(told);
  const pageOf = new Map(marks.map(({ id, page }) => [id, page]));
  const firsts = new Map<string, string>();
  const homes = new Map<string, string>();
  for (const { id, says, home, page, below } of marks) {
    const first = firsts.get(`${page} ${says}`);
    if (first !== undefined) homes.set(id, first);
    else if (final && home !== '' && pageOf.get(home) === page - 1) homes.set(id, home);
    else firsts.set(`${below} ${says}`, id);
  }
  return marks.every(({ id, home }) => (homes.get(id) ?? '') === home) ? undefined : homes;
}

/** The same as the file that the templates read. */
export function writeHomes(homes: Homes): string {
  return `#let homes = (${[...homes].map(([id, home]) => `"${id}": "${home}",`).join(' ') || ':'})`;
}
