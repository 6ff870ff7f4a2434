import type { Corpus } from '../corpus/corpus.ts';
import type { Palette } from '../theme/tokens.ts';
import { writeSlideNotes } from './notes.ts';
import { type Drawings, drawPictures } from './pictures.ts';
import type { PlainSlide } from './plain.ts';
import type { Slide } from './slide.ts';
import { footOf } from './sources.ts';
import { paragraphsOf, textOf } from './text.ts';

/**
 * A slide as every output draws it; the vectors it shows are added to `drawings`.
 * @param palette of the drawings
 */
export function plainSlide(corpus: Corpus, slide: Slide, drawings: Drawings, palette: Palette): PlainSlide {
  const { slug, title, layout, accent, minutes, part, versions, steps } = slide;
  return {
    slug,
    title,
    layout,
    accent,
    minutes,
    part,
    versions,
    steps,
    row: slide.row,
    shares: slide.shares,
    ...textOf(corpus, slide),
    ...drawPictures(corpus, slide, drawings, palette),
    about: '',
    foot: footOf(corpus, slide),
    notes: writeSlideNotes(corpus, slide),
    paper: slide.paper.length === 0 ? undefined : paragraphsOf(corpus, slide.paper),
  };
}
