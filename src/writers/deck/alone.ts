import { createHash } from 'node:crypto';
import type { Deck } from '../../corpus/corpus.ts';
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

/**
 * A deck as one HTML file that needs nothing else: slides, notes, presenter's window, script, style and font.
 * Its own policy allows exactly the script and style inside, and no request at all.
 * @param context without `link`: on a stick there is nothing to link to
 */
export function writeAlone(deck: Deck, slides: readonly Slide[], context: DeckContext, inside: Inside): string {
  const { titel, beschrijving, voor, minuten, korter } = deck.matter;
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
    tag('title', {}, escapeXml(`${titel} · ${context.corpus.publication.kort}`)),
    tag('style', {}, inside.style),
  ];
  const about = `${beschrijving} ${deckWords.audience(voor)}. ${deckWords.minutes(minuten)}.`;
  const body = [
    tag(
      'header',
      { class: 'deck-kop' },
      tag('h1', {}, escapeXml(titel)),
      tag(
        'div',
        { class: 'deck-wat' },
        tag('p', {}, escapeXml(about)),
        tag(
          'p',
          { class: 'klein' },
          escapeXml([context.corpus.publication.vrijwaring, ...houseLines(context.corpus.house)].join(' ')),
        ),
      ),
    ),
    tag('p', { class: 'deck-bericht', role: 'status', hidden: true }),
    tag(
      'main',
      { class: 'deck-venster' },
      tag(
        'div',
        { class: 'deck', 'data-deck': deck.id, 'data-minuten': minuten, 'data-korter': korter.join(' ') },
        tag('div', { class: 'slides' }, writeSections(slides, 'everything', context)),
      ),
      writeSpeaker(deck),
    ),
    tag('p', { class: 'deck-stem onzichtbaar', role: 'status' }),
    writeDialogs(slides, lengthsOf(deck)),
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
