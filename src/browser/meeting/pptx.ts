import { mediaHref } from '../../meeting/links.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import type { Media, Presentation } from '../../writers/pptx/model.ts';
import { loadPart } from '../part.ts';
import { drawingsOf, fetchFile } from './load.ts';

async function loadMedia(name: string): Promise<Media> {
  const [svg, png] = await Promise.all([fetchFile(mediaHref(name, 'svg')), fetchFile(mediaHref(name, 'png'))]);
  return { svg: await svg.text(), png: new Uint8Array(await png.arrayBuffer()) };
}

/**
 * Makes a PowerPoint of slides. The code that writes it is loaded only now.
 * @param tell what is going on
 * @throws when a drawing or the code cannot be fetched
 */
export async function makePptx(
  slides: readonly PlainSlide[],
  { maker, look, title, date }: Pick<Presentation, 'maker' | 'look' | 'title' | 'date'>,
  tell: (text: string) => void,
): Promise<Blob> {
  const names = [...drawingsOf(slides), ...(look?.logo ? [look.logo.name] : [])];
  const media = new Map<string, Media>();
  for (const name of names) {
    tell(meetingWords.drawing(media.size + 1, names.length));
    media.set(name, await loadMedia(name));
  }
  tell(meetingWords.packing);
  const { writePptx } = await loadPart(() => import('../../writers/pptx/package.ts'));
  const bytes = writePptx({ maker, look, title, description: meetingWords.title, date, slides, media });
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}
