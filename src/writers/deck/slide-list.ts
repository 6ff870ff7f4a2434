import { slideAnchor } from '../../addresses.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { deckWords } from '../../strings/deck.ts';
import { escapeXml } from '../../xml.ts';
import { tag } from './html.ts';

/** The list of all slides, each a link to its address. */
export function writeList(slides: readonly Pick<PlainSlide, 'slug' | 'title' | 'minutes'>[]): string {
  const items = slides.map(({ slug, title, minutes }) =>
    tag(
      'li',
      {},
      tag(
        'a',
        { href: `#${slideAnchor(slug)}` },
        escapeXml(title),
        minutes > 0 ? tag('span', {}, escapeXml(deckWords.minutes(minutes))) : '',
      ),
    ),
  );
  return tag('ol', {}, ...items);
}
