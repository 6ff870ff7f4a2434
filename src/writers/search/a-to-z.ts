import type { SearchKind } from '../../search/kinds.ts';
import type { SearchRecord } from './record.ts';

/** One line of the list from A to Z. */
interface ListEntry {
  readonly title: string;
  readonly href: string;
  readonly kind: SearchKind;
}

/** The lines under one letter. */
interface Letter {
  readonly letter: string;
  readonly entries: readonly ListEntry[];
}

/** A title as one would look it up: without its number, and with a capital. "1.2 Wat het oplevert" → "Wat het oplevert". */
function plainTitle(title: string): string {
  const bare = title.replace(/^(\p{L}+ \d: |[\d.]+\s+)/u, '').replace(/^\((\p{L}+)\)/u, '$1');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const letterOf = (title: string): string => title.normalize('NFD').charAt(0).toUpperCase();

/** Everything that can be found, from A to Z: for who has no script, and for when search does not start. */
export function listAToZ(records: readonly SearchRecord[]): Letter[] {
  const entries = records
    .map(({ title, href, kind }) => ({ title: plainTitle(title), href, kind }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nl') || (a.href < b.href ? -1 : 1));
  const letters = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.title);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}
