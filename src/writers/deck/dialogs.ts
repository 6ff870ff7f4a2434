import type { Slide } from '../../corpus/slide.ts';
import { deckKeys, deckWords } from '../../strings/deck.ts';
import { escapeHtml, tag } from './html.ts';

function dialog(id: string, title: string, content: string): string {
  const close = tag('button', { type: 'submit', class: 'knop' }, escapeHtml(deckWords.close));
  return tag(
    'dialog',
    { class: 'deck-dialoog', id, 'aria-labelledby': `${id}-titel` },
    tag('h2', { id: `${id}-titel` }, escapeHtml(title)),
    content,
    tag('form', { method: 'dialog' }, close),
  );
}

/** The help: what each key does, and the switch for keys that are letters. */
function writeHelp(): string {
  const rows = deckKeys.map(({ keys, does }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, escapeHtml(does)),
      tag('td', {}, keys.map((key) => tag('kbd', {}, escapeHtml(key))).join(' ')),
    ),
  );
  const head = tag('tr', {}, tag('th', { scope: 'col' }, deckWords.does), tag('th', { scope: 'col' }, deckWords.key));
  const box = '<input type="checkbox" id="letters" checked aria-describedby="letters-uitleg">';
  return [
    tag('table', {}, tag('thead', {}, head), tag('tbody', {}, ...rows)),
    tag('p', {}, tag('label', {}, `${box} ${escapeHtml(deckWords.letters)}`)),
    tag('p', { class: 'klein', id: 'letters-uitleg' }, escapeHtml(deckWords.lettersWhy)),
  ].join('');
}

/** The list of all slides, each a link to its address. */
function writeList(slides: readonly Slide[]): string {
  const items = slides.map(({ slug, title, minutes }) =>
    tag(
      'li',
      {},
      tag(
        'a',
        { href: `#/dia/${slug}` },
        escapeHtml(title),
        minutes > 0 ? tag('span', {}, escapeHtml(deckWords.minutes(minutes))) : '',
      ),
    ),
  );
  return tag('ol', {}, ...items);
}

/** The windows a deck opens over its slides: the help and the list. Closed, and so unseen, until script opens them. */
export function writeDialogs(slides: readonly Slide[]): string {
  return dialog('hulp', deckWords.keys, writeHelp()) + dialog('dialijst', deckWords.contents, writeList(slides));
}
