import { type Corpus, factById, figureByName } from '../corpus/corpus.ts';
import { drawQr } from '../figures/qr.ts';
import { deckWords } from '../strings/deck.ts';
import { drawEmblem } from '../theme/emblem.ts';
import { frameOf } from '../theme/slide-layouts.ts';
import type { Palette } from '../theme/tokens.ts';
import type { Picture, PlainSlide } from './plain.ts';
import type { Slide } from './slide.ts';

/** The vector of each drawing that slides name. */
export type Drawings = Map<string, string>;

/** What the pictures of a slide are drawn of. */
type Pictured = Pick<Slide, 'accent' | 'emblem' | 'layout' | 'title' | 'figure'>;

/** The colours of an emblem that stands on a panel of its own accent. */
function onPanel(palette: Palette, accent: Slide['accent']): Palette {
  const colors = palette.accents[accent];
  return { ...palette, accents: { ...palette.accents, [accent]: { ...colors, strong: colors.inkOnStrong } } };
}

function ratioOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) / Number(height);
}

/** The pictures of a slide; their vectors are put into `drawings`. */
export function drawPictures(
  corpus: Corpus,
  slide: Pictured,
  drawings: Drawings,
  palette: Palette,
): Pick<PlainSlide, 'figure' | 'emblem'> {
  const { accent, emblem, layout, title } = slide;
  const frame = frameOf(layout, emblem !== undefined);
  const add = (name: string, svg: string, alt: string): Picture => {
    drawings.set(name, svg);
    return { name, alt, ratio: ratioOf(svg) };
  };
  const addEmblem = (shown: NonNullable<Slide['emblem']>) => {
    if ('address' in shown) return add('adres', drawQr(shown.address), deckWords.code(shown.address));
    const { digit, count } = shown;
    const panel = frame.ground === 'panel';
    const name = `cijfer-${accent}-${digit}-${count}${panel ? '-licht' : ''}`;
    const svg = drawEmblem({ digit, count, accent, palette: panel ? onPanel(palette, accent) : palette });
    // Where the title names the number too, the picture of it only decorates.
    return add(name, svg, title.includes(String(digit)) ? '' : deckWords.numeral(digit, count));
  };
  const addFigure = (figure: string) => {
    const { name, draw, alt } = figureByName(corpus, figure);
    const fact = (id: string) => factById(corpus, id);
    return add(`figuur-${name}`, draw({ palette, variant: 'breed', fact }), alt(fact));
  };
  return {
    figure: slide.figure === undefined ? undefined : addFigure(slide.figure),
    emblem: emblem && frame.emblem ? addEmblem(emblem) : undefined,
  };
}
