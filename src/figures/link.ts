import type { Drawing } from './figure.ts';
import { element } from './svg.ts';

/**
 * A part of a drawing that leads to a page where the output has links, and the bare part where it has none.
 * @param name the whole name of the part, because its text is broken over lines and its numeral is an outline
 */
export function linkPart({ link }: Drawing, page: string, name: string, ...parts: readonly string[]): string {
  if (link === undefined) return parts.join('');
  return element('a', { href: link(page), 'aria-label': name, class: 'figuur-deel' }, ...parts);
}
