import { MEETING_ALONE, MEETING_ID } from '../../meeting/links.ts';
import type { OwnLogo } from '../../meeting/own.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { tag } from '../../writers/deck/html.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../writers/deck/slide.ts';
import { writeList } from '../../writers/deck/slide-list.ts';
import { escapeXml } from '../../xml.ts';
import { fetchOwn } from '../fetch-own.ts';
import { loadDrawings } from './load.ts';

/** The places that an empty deck in one file has to fill. */
const [SLIDES, LIST, DECK] = ['<div class="slides"></div>', '<ol></ol>', `data-deck="${MEETING_ID}"`];

/**
 * A meeting as one file that needs nothing else, its notes and the presenter's window in it.
 * @throws when the empty file or a drawing cannot be fetched
 */
export async function makeAlone(slides: readonly PlainSlide[], logo: OwnLogo | undefined): Promise<Blob> {
  const [empty, find] = await Promise.all([fetchOwn(MEETING_ALONE).then((file) => file.text()), loadDrawings(slides)]);
  const sections = slides
    .map((slide, i) => writeSection(slide, writeCanvas(slide, i + 1, find), writeParagraphs(slide.notes)))
    .join('\n');
  const named =
    logo && `data-logo="${logo.png}" data-logo-verhouding="${logo.ratio}" data-logo-naam="${escapeXml(logo.alt)}"`;
  const deck = named ? `${DECK} ${named}` : DECK;
  const html = empty
    .replace(SLIDES, () => tag('div', { class: 'slides' }, sections))
    .replace(LIST, () => writeList(slides))
    .replace(DECK, () => deck);
  return new Blob([html], { type: 'text/html' });
}
