import { type Corpus, factById, figureByName } from '../../corpus/corpus.ts';
import type { Figuur } from '../../document/tree.ts';
import type { FactLookup, Variant } from '../../figures/figure.ts';
import { fonts } from '../../theme/tokens.ts';
import type { Context } from './context.ts';
import { call } from './escape.ts';

/** A drawing that asks for our font alone: the web's list of families could find another one on the machine. */
export function withOwnFont(svg: string): string {
  return svg.replaceAll(/ font-family="[^"]*"/g, '').replace('<svg ', `<svg font-family="${fonts.paperFamily}" `);
}

/** All of a figure in words: on paper nothing else tells it to who cannot see it. */
export function wordsOfFigure(corpus: Corpus, name: string): string {
  const figure = figureByName(corpus, name);
  const fact: FactLookup = (id) => factById(corpus, id);
  return [figure.alt(fact), ...figure.description(fact)].join(' ');
}

/** A figure for paper: its drawing, and all of it in words. */
export function drawFigure(
  corpus: Corpus,
  name: string,
  { variant = 'breed', poster = false }: { readonly variant?: Variant; readonly poster?: boolean } = {},
): { readonly svg: string; readonly alt: string } {
  const figure = figureByName(corpus, name);
  const fact: FactLookup = (id) => factById(corpus, id);
  const svg = withOwnFont(figure.draw({ palette: corpus.look.palettes.print, variant, fact, poster }));
  return { svg, alt: wordsOfFigure(corpus, name) };
}

/** The least letters of a drawing, as a share of its width. */
function leastLetters(svg: string, width: number): number {
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return Math.min(...sizes) / width;
}

/** How high a drawing may be on a page with text, in mm. */
const MOST_HIGH = 175;
/** In a column, a drawing so many times as high as wide leaves no room for anything else: it goes over both columns. */
const MOST_TALL = 1.9;
/** How high it may be there, in mm, so that beside a table that does so too there is room for some text. */
const MOST_OVER = 62;

/** A figure as vectors, with all of it in words as its alternative text. A document draws each once, and leads back to it. */
export function writeFigure({ attributes: { naam, bijschrift } }: Figuur, context: Context): string {
  const { title, size } = figureByName(context.corpus, naam);
  const anchor = `figuur:${naam}`;
  if (context.gathered.drawn.has(naam)) return call('drawn-before', { anchor, title, note: bijschrift });
  context.gathered.drawn.add(naam);
  const tall = size('smal');
  const over = context.narrow && tall.height > MOST_TALL * tall.width;
  const variant: Variant = context.narrow && !over ? 'smal' : 'breed';
  const { svg, alt } = drawFigure(context.corpus, naam, { variant });
  const file = `figuur-${naam}.svg`;
  context.gathered.files.set(file, svg);
  const narrow = `figuur-${naam}-smal.svg`;
  const other = variant === 'breed' && !over;
  if (other) context.gathered.files.set(narrow, drawFigure(context.corpus, naam, { variant: 'smal' }).svg);
  return call('drawing', {
    file,
    ...(other && { narrow, letters: leastLetters(svg, size(variant).width) }),
    alt,
    anchor,
    title,
    note: bijschrift,
    floats: over ? MOST_OVER : MOST_HIGH,
    ...(over && { over }),
  });
}
