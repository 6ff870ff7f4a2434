import type { Help } from '../schemas/publication.ts';

/** What to do, cut at its number, so that the number alone can be what one taps. */
export function cutAtNumber({ wie, nummer }: Help): { before: string; phone: string | undefined; after: string } {
  const at = nummer === undefined ? -1 : wie.indexOf(nummer);
  if (nummer === undefined || at < 0) return { before: wie, phone: undefined, after: '' };
  return { before: wie.slice(0, at), phone: nummer, after: wie.slice(at + nummer.length) };
}

/** Where one can write instead, as one says it: "voorbeeld.nl". */
export const chatName = (url: string): string => new URL(url).host.replace(/^www\./, '');
