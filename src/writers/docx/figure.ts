import { type FileChild, ImageRun } from 'docx';
import { figureByName } from '../../corpus/corpus.ts';
import type { Figuur } from '../../document/tree.ts';
import { drawFigure } from '../typst/figure.ts';
import { type Context, makeParagraph } from './context.ts';
import { label, say } from './inline.ts';
import { TEXT_WIDTH } from './table.ts';

/** The width of the text in px of 96 to the inch, as the library counts pictures. */
const WIDTH = Math.floor((TEXT_WIDTH / 1440) * 96);
/** Pixels to each px: sharp on paper. */
const SHARP = 2;

/** A figure as vectors, with pixels for programs that show none, its title above it and all of it in words. */
export function writeFigure({ attributes: { naam, bijschrift } }: Figuur, context: Context): readonly FileChild[] {
  const figure = figureByName(context.corpus, naam);
  const { svg, alt } = drawFigure(context.corpus, naam);
  const { width, height } = figure.size('breed');
  const drawn = context.draw(svg, WIDTH * SHARP);
  const transformation = { width: WIDTH, height: Math.round((height / width) * WIDTH) };
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawn.svg),
    fallback: { type: 'png', data: drawn.png },
    transformation,
    altText: { name: figure.title, title: figure.title, description: alt },
  });
  return [
    makeParagraph([label(figure.title)], { ...context, style: 'Caption' }),
    makeParagraph([picture], { ...context, style: undefined }),
    ...(bijschrift === undefined ? [] : [makeParagraph([say(bijschrift, context)], { ...context, style: undefined })]),
  ];
}
