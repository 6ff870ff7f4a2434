import { factById } from '../../corpus/corpus.ts';
import type { Figuur } from '../../document/tree.ts';
import { figureByName } from '../../figures/registry.ts';
import { fonts, palettes } from '../../theme/tokens.ts';
import type { Context } from './context.ts';
import { call } from './escape.ts';

/** A drawing that asks for our font alone: the web's list of families could find another one on the machine. */
export function withOwnFont(svg: string): string {
  return svg.replaceAll(/ font-family="[^"]*"/g, '').replace('<svg ', `<svg font-family="${fonts.family}" `);
}

/** A figure as vectors, with all of it in words as its alternative text. */
export function writeFigure({ attributes: { naam, bijschrift } }: Figuur, context: Context): string {
  const figure = figureByName(naam);
  const fact = (id: string) => factById(context.corpus, id);
  const svg = figure.draw({ palette: palettes.print, variant: 'breed', fact });
  const file = `figuur-${naam}.svg`;
  context.gathered.files.set(file, withOwnFont(svg));
  const alt = [figure.alt(fact), ...figure.description(fact)].join(' ');
  return call('drawing', { file, alt, title: figure.title, note: bijschrift });
}
