import { createHash } from 'node:crypto';
import type { Corpus, Deck } from '../../corpus/corpus.ts';
import { houseLines } from '../../corpus/house.ts';
import { lengthsOf, type Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { escapeXml } from '../../xml.ts';
import type { DeckContext } from './context.ts';
import { writeDialogs } from './dialogs.ts';
import { tag } from './html.ts';
import { writeSections } from './section.ts';
import { writeSpeaker } from './speaker.ts';

/** What the file carries inside: one classic script and one stylesheet with its font. */
interface Inside {
  readonly script: string;
  readonly style: string;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Script as it may stand between its tags: nothing in it ends the tag. */
function inScript(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** What a deck in one file holds besides what all of them do. */
interface Shell {
  readonly id: string;
  readonly title: string;
  /** For whom it is, and the like. */
  readonly about: string;
  /** How long it takes, and the shorter lengths it comes in; a deck that is still to be filled has none. */
  readonly minutes?: number;
  readonly shorter: readonly number[];
  readonly sections: string;
  readonly dialogs: string;
}

/**
 * A deck as one HTML file that needs nothing else: slides, notes, presenter's window, script, style and font.
 * Its own policy allows exactly the script and style inside, and no request at all.
 * @param context without `link`: on a stick there is nothing to link to
 */
export function writeAlone(deck: Deck, slides: readonly Slide[], context: DeckContext, inside: Inside): string {
  const { titel, beschrijving, voor, minuten, korter } = deck.matter;
  const shell: Shell = {
    id: deck.id,
    title: titel,
    about: `${beschrijving} ${deckWords.audience(voor)}. ${deckWords.minutes(minuten)}.`,
    minutes: minuten,
    shorter: korter,
    sections: writeSections(slides, 'everything', context),
    dialogs: writeDialogs(slides, lengthsOf(deck)),
  };
  return writeShell(shell, context.corpus, inside);
}

/** The same without its slides, as `fillAlone` takes it. */
export const writeEmptyAlone = (about: Pick<Shell, 'id' | 'title' | 'about'>, corpus: Corpus, inside: Inside): string =>
  writeShell({ ...about, shorter: [], sections: '', dialogs: writeDialogs([]) }, corpus, inside);

function writeShell(
  { id, title, about, minutes, shorter, sections, dialogs }: Shell,
  corpus: Corpus,
  inside: Inside,
): string {
  const script = inScript(inside.script);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(inside.style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    tag('title', {}, escapeXml(`${title} · ${corpus.publication.kort}`)),
    tag('style', {}, inside.style),
  ];
  const body = [
    tag(
      'header',
      { class: 'deck-kop' },
      tag('h1', {}, escapeXml(title)),
      tag(
        'div',
        { class: 'deck-wat' },
        tag('p', {}, escapeXml(about)),
        tag('p', { class: 'klein' }, escapeXml([corpus.publication.vrijwaring, ...houseLines(corpus.house)].join(' '))),
      ),
    ),
    tag('p', { class: 'deck-bericht', role: 'status', hidden: true }),
    tag(
      'main',
      { class: 'deck-venster' },
      tag(
        'div',
        { class: 'deck', 'data-deck': id, 'data-minuten': minutes, 'data-korter': shorter.join(' ') },
        tag('div', { class: 'slides' }, sections),
      ),
      writeSpeaker({
        id,
        matter: { titel: title, ...(minutes === undefined ? {} : { minuten: minutes }), korter: shorter },
      }),
    ),
    tag('p', { class: 'deck-stem onzichtbaar', role: 'status' }),
    dialogs,
    tag('script', {}, script),
  ];
  const html = tag(
    'html',
    { lang: 'nl', 'data-accent': 'basis', 'data-kind': 'presentatie' },
    tag('head', {}, ...head),
    tag('body', { class: 'is-presentatie' }, ...body),
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
