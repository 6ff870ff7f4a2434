import type { Piece } from '../../search/codec.ts';
import type { Definition, Result } from '../../search/search.ts';
import { zoek } from '../../strings/search.ts';
import { make } from './dom.ts';

/** Text with its hits marked. */
function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
}

function kindOf({ kind, href }: Result): string {
  return kind === 'dia' && href.includes('#/') ? zoek.slide : zoek.kinds[kind];
}

/** One result as an item of the list: what it is, one link to the section that answers, and the sentence that does. */
export function showResult(result: Result): HTMLLIElement {
  const { href, title, section, part, excerpt } = result;
  const below =
    section.length > 0 ? [make('span', { class: 'zoek-deel' }, ' ', make('span', {}, ...marked(section)))] : [];
  const kind = kindOf(result);
  return make(
    'li',
    { class: 'zoek-resultaat', 'data-soort': result.kind },
    make('p', { class: 'zoek-soort' }, kind === part ? kind : `${kind} · ${part}`),
    make('a', { href }, make('span', { class: 'zoek-titel' }, title), ...below),
    make('p', { class: 'zoek-zin' }, ...marked(excerpt)),
  );
}

/** The definition of a term that was asked for by name. */
export function showDefinition({ term, text, href, see }: Definition): HTMLElement {
  const said = make('p', {}, make('a', { href }, make('strong', {}, term)), `: ${text}`);
  const more = see ? [make('p', {}, `${zoek.readMore} `, make('a', { href: see.href }, see.title))] : [];
  return make('section', { class: 'zoek-begrip', 'aria-label': zoek.kinds.begrip }, said, ...more);
}
