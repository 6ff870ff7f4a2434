import { opened } from '../../addresses.ts';
import type { Piece } from '../../search/excerpt.ts';
import type { Elsewhere, Urgent } from '../../search/list.ts';
import type { Answer, Definition, Result } from '../../search/search.ts';
import { zoek } from '../../strings/search.ts';
import { withHits } from '../hits.ts';
import { make } from './dom.ts';

/** Text with its hits marked. */
function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
}

function kindOf({ kind, href }: Result): string {
  return kind === 'dia' && href.includes('#/') ? zoek.slide : zoek.kinds[kind];
}

/** These are read from top to bottom, with the words marked: a deck or a file is not. */
const MARKED: readonly string[] = ['tekst', 'casus', 'formulier', 'begrip'];

/** The hits go along to the page when one goes there, and not before: the address that is shown and copied stays plain. */
function takeAlong({ currentTarget: link }: Event): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const href = link.getAttribute('href') ?? '';
  const hits = [...(link.closest('li')?.querySelectorAll('mark') ?? [])].map((hit) => hit.textContent.toLowerCase());
  link.setAttribute('href', withHits(href, [...new Set(hits)]));
  setTimeout(() => link.setAttribute('href', href));
}

/** One result as an item of the list: what it is, one link to the section that answers, and the sentence that does. */
export function showResult(result: Result): HTMLLIElement {
  const { href, title, section, part, excerpt } = result;
  const below =
    section.length > 0 ? [make('span', { class: 'zoek-deel' }, ' ', make('span', {}, ...marked(section)))] : [];
  const kind = kindOf(result);
  const link = make('a', { href: opened(href) }, make('span', { class: 'zoek-titel' }, title), ...below);
  if (MARKED.includes(result.kind)) link.addEventListener('click', takeAlong);
  return make(
    'li',
    { class: 'zoek-resultaat', 'data-soort': result.kind },
    make('p', { class: 'zoek-soort' }, kind === part ? kind : `${kind} · ${part}`),
    link,
    make('p', { class: 'zoek-zin' }, ...marked(excerpt)),
  );
}

/** A result that is shown and says the same stays, with its new sentence: who is about to press it presses what was read. */
function keepOrShow(result: Result, shown: Map<string, Element>): Element {
  const item = showResult(result);
  const old = shown.get(opened(result.href));
  if (old?.querySelector('a')?.innerHTML !== item.querySelector('a')?.innerHTML) return item;
  const [before, now] = [old?.querySelector('.zoek-zin'), item.querySelector('.zoek-zin')];
  if (before && now) before.replaceWith(now);
  shown.delete(opened(result.href));
  return old ?? item;
}

/** Shows results in place of others; who stands on one of them stays there. */
export function showResults(list: HTMLOListElement, results: readonly Result[]): void {
  const hrefOf = (place: Element | null) => place?.getAttribute('href') ?? '';
  const at = list.contains(document.activeElement) ? hrefOf(document.activeElement) : '';
  const shown = new Map([...list.children].map((item) => [hrefOf(item.querySelector('a')), item]));
  const items = results.map((result) => keepOrShow(result, shown));
  for (const old of [...list.children]) if (!items.includes(old)) old.remove();
  // What is at its place already is not moved: it would lose the focus.
  for (const [i, item] of items.entries())
    if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null);
  const stood = at === '' ? undefined : [...list.querySelectorAll('a')].find((link) => hrefOf(link) === at);
  if (stood !== document.activeElement) stood?.focus();
}

/** The definition of a term that was asked for by name. */
function showDefinition({ term, text, href, see }: Definition): HTMLElement {
  const said = make('p', {}, make('a', { href: opened(href) }, make('strong', {}, term)), `: ${text}`);
  const more = see ? [make('p', {}, `${zoek.readMore} `, make('a', { href: opened(see.href) }, see.title))] : [];
  return make('section', { class: 'zoek-begrip', 'aria-label': zoek.kinds.begrip }, said, ...more);
}

/** Whom to call, each number a link. */
function showUrgent({ lines, see, title }: Urgent): HTMLElement {
  const items = lines.map(({ when, who, phone, url }) => {
    const [before = '', after = ''] = phone === undefined ? [who] : who.split(phone);
    const call = phone === undefined ? [] : [make('a', { href: `tel:${phone}`, class: 'nobr' }, phone)];
    const look =
      url === undefined
        ? []
        : [` ${zoek.orChat} `, make('a', { href: url }, new URL(url).host.replace('www.', '')), '.'];
    return make('li', {}, `${when} ${before}`, ...call, `${after}.`, ...look);
  });
  const more = make('p', {}, `${zoek.readMore} `, make('a', { href: opened(see) }, title));
  const heading = make('p', { class: 'blok-kop' }, zoek.urgent);
  return make(
    'section',
    { class: 'zoek-nood crisis', 'aria-label': zoek.urgent },
    heading,
    make('ul', {}, ...items),
    more,
  );
}

/** That a subject is not treated here, and whom to ask. */
function showElsewhere({ topic, who }: Elsewhere): HTMLElement {
  return make('p', { class: 'zoek-buiten' }, make('strong', {}, zoek.notHere(topic)), ` ${zoek.ask(who)}`);
}

/** What must be said above the results: whom to call first of all, what is not treated here, what a term means. */
export function showNotices({ urgent, elsewhere, definition }: Answer): HTMLElement[] {
  return [
    ...(urgent ? [showUrgent(urgent)] : []),
    ...(elsewhere ? [showElsewhere(elsewhere)] : []),
    ...(definition ? [showDefinition(definition)] : []),
  ];
}
