import { type Corpus, factById } from '../../corpus/corpus.ts';
import { figureByName } from '../../figures/registry.ts';
import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { drawEmblem } from '../../theme/emblem.ts';
import { frameOf } from '../../theme/slide-layouts.ts';
import type { Palette } from '../../theme/tokens.ts';
import { drawMarks } from '../deck/marks.ts';
import { onPanel } from '../deck/slide.ts';
import type { Media, Picture, PptxSlide } from './model.ts';
import { listPictures } from './places.ts';

/** The vector of each drawing that slides name. */
export type Drawings = Map<string, string>;

function ratioOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) / Number(height);
}

/** The pictures of a slide; their vectors are put into `drawings`. */
export function drawPictures(
  corpus: Corpus,
  slide: Slide,
  drawings: Drawings,
  palette: Palette,
): Pick<PptxSlide, 'figure' | 'emblem' | 'marks'> {
  const { accent, emblem, layout, title } = slide;
  const frame = frameOf(layout, emblem !== undefined);
  const add = (name: string, svg: string, alt: string): Picture => {
    drawings.set(name, svg);
    return { name, alt, ratio: ratioOf(svg) };
  };
  const addEmblem = ({ digit, count }: NonNullable<Slide['emblem']>) => {
    const panel = frame.ground === 'panel';
    const name = `cijfer-${accent}-${digit}-${count}${panel ? '-licht' : ''}`;
    const svg = drawEmblem({ digit, count, accent, palette: panel ? onPanel(palette, accent) : palette });
    // Where the title names the number too, the picture of it only decorates.
    return add(name, svg, title.includes(String(digit)) ? '' : deckWords.numeral(digit, count));
  };
  const addFigure = (figure: string) => {
    const { name, draw, alt } = figureByName(figure);
    const fact = (id: string) => factById(corpus, id);
    return add(`figuur-${name}`, draw({ palette, variant: 'breed', fact }), alt(fact));
  };
  return {
    figure: slide.figure === undefined ? undefined : addFigure(slide.figure),
    emblem: emblem && frame.emblem ? addEmblem(emblem) : undefined,
    marks: frame.marks ? add('merken', drawMarks(palette), '') : undefined,
  };
}

/** How many pixels to each px of 1280: sharp on a wall of 1920. */
const SHARP = 1.5;

/**
 * All drawings of slides as a package holds them, no larger than the slides show them.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 */
export function drawMedia(
  slides: readonly PptxSlide[],
  drawings: Drawings,
  draw: (svg: string, width: number) => Media,
): ReadonlyMap<string, Media> {
  const widths = new Map<string, number>();
  for (const { picture, box } of slides.flatMap(listPictures))
    widths.set(picture.name, Math.max(widths.get(picture.name) ?? 0, box.width));
  return new Map(
    [...drawings].flatMap(([name, svg]) => {
      const width = widths.get(name);
      return width === undefined ? [] : [[name, draw(svg, Math.ceil(width * SHARP))]];
    }),
  );
}
