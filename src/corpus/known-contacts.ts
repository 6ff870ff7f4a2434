import { inlineText, walk } from '../document/text.ts';
import type { Invulveld } from '../document/tree.ts';
import type { Corpus, Page } from './corpus.ts';
import { reachOf } from './house.ts';

/** Whom the tables of a page name from which one makes a list of people to call: what stands in their second cells. */
function calledOn({ root }: Page): readonly string[] {
  const tables = [...walk(root)].filter((node) => node.type === 'tabel' && node.attributes.kies === 'meer');
  const rows = tables.flatMap((table) => [...walk(table)].flatMap((node) => (node.type === 'tableRow' ? [node] : [])));
  const cells = rows.flatMap(({ children: [, second] }) => (second ? inlineText(second.children).split(',') : []));
  return [...new Set(cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== ''))];
}

/** Whether a text names somebody as words of their own. */
const names = (text: string, who: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `.includes(` ${who} `);

/**
 * What the house style knows for a place in which one writes whom to call, on a page that makes a list of them: its
 * contacts for whom the label begins with, with how one reaches each; none where it knows nobody.
 */
export function knownFor(
  { house }: Pick<Corpus, 'house'>,
  page: Page,
  { attributes: { label } }: Invulveld,
): readonly string[] {
  const who = calledOn(page).find((name) => label.toLowerCase().startsWith(name));
  if (who === undefined) return [];
  return (house.contact ?? [])
    .filter(({ voor, wie }) => names(voor, who) || names(wie, who))
    .map((contact) => [contact.wie, reachOf(contact)].filter((part) => part !== '').join(', '));
}
