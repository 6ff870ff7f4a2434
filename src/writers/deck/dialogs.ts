import type { Slide } from '../../slides/slide.ts';
import { deckKeys, deckWords, jumpKeys, voteKeys } from '../../strings/deck.ts';
import { escapeXml } from '../../xml.ts';
import { tag } from './html.ts';
import { writeList } from './slide-list.ts';

function dialog(id: string, title: string, content: string): string {
  const close = tag('button', { type: 'submit', class: 'knop' }, escapeXml(deckWords.close));
  return tag(
    'dialog',
    { class: 'deck-dialoog', id, 'aria-labelledby': `${id}-titel` },
    tag('h2', { id: `${id}-titel`, tabindex: -1 }, escapeXml(title)),
    content,
    tag('form', { method: 'dialog' }, close),
  );
}

/** The help: what each key does, and the switch for keys that are letters. */
function writeHelp(): string {
  const rows = [...deckKeys, jumpKeys, voteKeys].map(({ keys, does }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, escapeXml(does)),
      tag('td', {}, keys.map((key) => tag('kbd', {}, escapeXml(key))).join(' ')),
    ),
  );
  const head = tag('tr', {}, tag('th', { scope: 'col' }, deckWords.does), tag('th', { scope: 'col' }, deckWords.key));
  const box = '<input type="checkbox" id="letters" checked aria-describedby="letters-uitleg">';
  const clicks = '<input type="checkbox" id="klikken" checked>';
  return [
    tag('table', {}, tag('thead', {}, head), tag('tbody', {}, ...rows)),
    tag('p', {}, tag('label', {}, `${clicks} ${escapeXml(deckWords.clicks)}`)),
    tag('p', {}, tag('label', {}, `${box} ${escapeXml(deckWords.letters)}`)),
    tag('p', { class: 'klein', id: 'letters-uitleg' }, escapeXml(deckWords.lettersWhy)),
  ].join('');
}

/** The lengths a deck comes in, each a link to itself in that length. */
function writeLengths(lengths: readonly number[]): string {
  if (lengths.length < 2) return '';
  const links = lengths.map((length) => tag('a', { href: `?versie=${length}` }, escapeXml(deckWords.minutes(length))));
  return tag('p', {}, `${escapeXml(deckWords.versions)} ${links.join(', ')}.`);
}

/**
 * The windows a deck opens over its slides: the help and the list. Closed, and so unseen, until script opens them.
 * @param lengths it comes in, in minutes
 */
export function writeDialogs(slides: readonly Slide[], lengths: readonly number[] = []): string {
  const list = writeLengths(lengths) + writeList(slides);
  return dialog('hulp', deckWords.keys, writeHelp()) + dialog('dialijst', deckWords.contents, list);
}
