import { mediaHref } from '../../meeting/links.ts';
import type { OwnLogo } from '../../meeting/own.ts';
import { OFFICE } from '../../outputs.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { palettes } from '../../theme/tokens.ts';
import { creditLetters } from '../../writers/pptx/credit.ts';
import type { Media, Presentation } from '../../writers/pptx/model.ts';
import { fetchOwn } from '../fetch-own.ts';
import { loadPart } from '../part.ts';
import { drawingsOf, loadDrawings } from './load.ts';

async function loadMedia(name: string): Promise<Media> {
  const [svg, png] = await Promise.all([fetchOwn(mediaHref(name, 'svg')), fetchOwn(mediaHref(name, 'png'))]);
  return { svg: await svg.text(), png: new Uint8Array(await png.arrayBuffer()) };
}

/** What a PowerPoint says of itself, and the logo that was chosen for it. */
type About = Pick<Presentation, 'maker' | 'look' | 'title' | 'date'> & { readonly logo: OwnLogo | undefined };

/** The name of the chosen logo among the drawings. */
const OWN_LOGO = 'eigen-logo';

/** A logo of pixels as PowerPoint holds drawings. */
function logoMedia({ png, ratio }: OwnLogo): Media {
  const size = `width="${Math.round(ratio * 100)}" height="100"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${png}"/></svg>`;
  const bytes = Uint8Array.from(atob(png.slice(png.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return { svg, png: bytes };
}

/**
 * Makes a PowerPoint of slides. The code that writes it is loaded only now.
 * @param tell what is going on
 * @throws when a drawing or the code cannot be fetched
 */
export async function makePptx(
  slides: readonly PlainSlide[],
  { maker, look, logo, title, date }: About,
  tell: (text: string) => void,
): Promise<Blob> {
  const shown = logo ? { palette: look?.palette ?? palettes.light, logo: { name: OWN_LOGO, ...logo } } : look;
  const { imagesOf, shapesOf, writePptx } = await loadPart(() => import('./pptx-parts.ts'));
  const find = await loadDrawings(slides);
  const drawn = shapesOf(slides, new Map(drawingsOf(slides).map((name) => [name, find(name)])));
  const images = slides.flatMap((slide) => imagesOf(slide, drawn).map(({ picture }) => picture.name));
  const names = [...new Set([...images, ...(shown?.logo && !logo ? [shown.logo.name] : [])])];
  const media = new Map<string, Media>(logo ? [[OWN_LOGO, logoMedia(logo)]] : []);
  let at = 0;
  for (const name of names) {
    at += 1;
    tell(meetingWords.drawing(at, names.length));
    media.set(name, await loadMedia(name));
  }
  tell(meetingWords.packing);
  const bytes = writePptx({
    maker,
    look: shown,
    title,
    description: meetingWords.title,
    date,
    slides: creditLetters(slides),
    media,
    drawn,
  });
  return new Blob([bytes], { type: OFFICE['.pptx'] });
}
