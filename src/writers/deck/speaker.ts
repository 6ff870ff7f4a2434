import { deckWords } from '../../strings/deck.ts';
import { escapeXml } from '../../xml.ts';
import { tag } from './html.ts';

function part(name: string, element = 'div', content = ''): string {
  return tag(element, { 'data-deel': name }, escapeXml(content));
}

function labelled(label: string, name: string): string {
  return tag('p', {}, tag('span', {}, escapeXml(label)), ' ', part(name, 'strong'));
}

function button(action: string, label: string, extra: Record<string, string> = {}): string {
  return tag('button', { type: 'button', class: 'knop', 'data-doe': action, ...extra }, escapeXml(label));
}

/** What the window must know of a deck; a meeting made to measure has no length before it is chosen. */
interface Presented {
  readonly id: string;
  readonly matter: { readonly titel: string; readonly minuten?: number; readonly korter: readonly number[] };
}

/**
 * The presenter's window of a deck: places for the slide, the next one, the notes and the time, which script fills.
 * Hidden until then.
 */
export function writeSpeaker({ id, matter }: Presented): string {
  return tag(
    'div',
    {
      class: 'spreker',
      hidden: true,
      'data-deck': id,
      'data-minuten': matter.minuten,
      'data-korter': matter.korter.join(' '),
    },
    tag(
      'header',
      { class: 'spreker-kop' },
      tag('h1', { 'aria-live': 'polite' }, part('titel', 'span', matter.titel), ' ', part('plaats', 'span')),
      tag('p', { role: 'status', 'data-deel': 'stap' }),
      tag('p', { class: 'spreker-getypt', role: 'status', 'data-deel': 'getypt' }),
      tag(
        'div',
        { class: 'spreker-lijn' },
        tag('p', { role: 'status', 'data-deel': 'lijn' }),
        tag('button', { type: 'button', class: 'knop', 'data-doe': 'mend', 'data-deel': 'herstel', hidden: true }),
      ),
    ),
    tag(
      'section',
      { class: 'spreker-nu' },
      tag('h2', {}, escapeXml(deckWords.now)),
      part('nu'),
      tag('p', { class: 'spreker-scherm', role: 'status', 'data-deel': 'scherm' }),
    ),
    tag(
      'section',
      { class: 'spreker-straks' },
      tag('h2', {}, escapeXml(`${deckWords.soon}: `), part('daarna', 'span')),
      tag('div', { 'data-deel': 'straks', 'aria-hidden': 'true' }),
    ),
    tag(
      'div',
      { class: 'spreker-notities' },
      tag('section', { 'data-deel': 'notities', tabindex: 0, 'aria-label': deckWords.notes }),
    ),
    tag(
      'section',
      { class: 'spreker-tijd' },
      labelled(deckWords.clock, 'klok'),
      labelled(deckWords.used, 'gebruikt'),
      labelled(deckWords.planned, 'gepland'),
      labelled(deckWords.thisSlide, 'pas'),
      labelled(deckWords.thisPart, 'onderdeel'),
      tag(
        'p',
        {},
        tag('label', {}, tag('span', {}, escapeXml(deckWords.begin)), ' <input type="time" name="begin">'),
        ' ',
        tag('span', {}, `${escapeXml(deckWords.end)} `, part('einde', 'strong')),
      ),
      tag('p', { class: 'spreker-stand', 'data-deel': 'stand' }),
      tag('p', { class: 'spreker-knoppen' }, button('time', deckWords.start), button('again', deckWords.again)),
    ),
    tag(
      'nav',
      { class: 'spreker-knoppen', 'aria-label': deckWords.bar },
      button('previous', `← ${deckWords.previous}`),
      button('next', `${deckWords.next} →`),
      button('black', deckWords.black),
      button('overview', deckWords.contents),
      button('smaller', 'A−', { 'aria-label': `A− ${deckWords.smaller}` }),
      button('larger', 'A+', { 'aria-label': `A+ ${deckWords.larger}` }),
    ),
  );
}
