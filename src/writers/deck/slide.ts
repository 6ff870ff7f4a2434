import { factById } from '../../corpus/corpus.ts';
import { figureByName } from '../../figures/registry.ts';
import { numbersOf } from '../../slides/numbers.ts';
import type { Slide } from '../../slides/slide.ts';
import { nl } from '../../strings/nl.ts';
import { drawEmblem } from '../../theme/emblem.ts';
import { frameOf } from '../../theme/slide-layouts.ts';
import { accents, type Palette } from '../../theme/tokens.ts';
import { fitTable } from './columns.ts';
import type { DeckContext } from './context.ts';
import { tag } from './html.ts';
import { drawMarks } from './marks.ts';
import { writeNode, writeNodes, writeTable } from './nodes.ts';
import { joinParts, writeNumberRows } from './parts.ts';
import { sourceLine } from './sources.ts';

/** The colours of an emblem that stands on a panel of its own accent. */
export function onPanel(palette: Palette, accent: Slide['accent']): Palette {
  const colors = palette.accents[accent];
  return { ...palette, accents: { ...palette.accents, [accent]: { ...colors, strong: colors.inkOnStrong } } };
}

function emblem({ emblem: shown, accent, layout }: Slide, { palette }: DeckContext): string {
  if (shown === undefined || frameOf(layout, true).emblem === undefined) return '';
  const colors = frameOf(layout, true).ground === 'panel' ? onPanel(palette, accent) : palette;
  return tag('div', { class: 'dia-embleem' }, drawEmblem({ ...shown, accent, palette: colors }));
}

/** The drawing of a slide; where the slide can be read as text on a phone, its narrow form too. */
function figure({ figure: name }: Slide, { corpus, palette, narrow }: DeckContext): string {
  if (name === undefined) return '';
  const draw = (variant: 'breed' | 'smal') =>
    tag(
      'div',
      { class: `dia-figuur ${variant}` },
      figureByName(name).draw({ palette, variant, fact: (id) => factById(corpus, id) }),
    );
  return draw('breed') + (narrow ? draw('smal') : '');
}

function numbers(slide: Slide, context: DeckContext): string {
  return writeNumberRows(
    numbersOf(context.corpus, slide).map(({ value, caption }) => ({
      value,
      caption: writeNodes(caption, context).trim(),
    })),
  );
}

function text(slide: Slide, context: DeckContext): string {
  const box = frameOf(slide.layout, slide.emblem !== undefined).text;
  if (slide.blocks.length === 0 || box === undefined) return '';
  if (slide.layout === 'getallen') return numbers(slide, context);
  return slide.blocks
    .map((block) =>
      block.type === 'table'
        ? writeTable(block, context, fitTable(context.corpus, block, box.width).shares)
        : writeNode(block, context),
    )
    .join('');
}

/** What stands at the bottom left: the source of its numbers, or else to whom it asks, or else its family. */
export function footing(slide: Slide, { corpus }: Pick<DeckContext, 'corpus'>): string {
  if (slide.layout === 'titel') return '';
  const source = sourceLine(corpus, slide);
  if (source !== undefined) return source;
  if (slide.ask !== undefined && slide.title !== nl.questions[slide.ask]) return nl.questions[slide.ask];
  return accents[slide.accent].title;
}

/** Whether a slide shows its big numeral: its layout has a place for it. */
function showsEmblem({ emblem: shown, layout }: Slide): boolean {
  return shown !== undefined && frameOf(layout, true).emblem !== undefined;
}

/** What an element that holds a slide must carry for the stylesheet: `class`, layout, accent and ground. */
export function slideAttributes(slide: Slide): Record<string, string | boolean> {
  const withEmblem = showsEmblem(slide);
  return {
    'data-opmaak': slide.layout,
    'data-grond': frameOf(slide.layout, withEmblem).ground,
    'data-accent': slide.accent,
    'data-embleem': withEmblem,
  };
}

/**
 * The inside of a slide as HTML: title, text, figure, numeral and foot, in reading order.
 * The element around it has the class `doek` and what `slideAttributes` gives.
 * @param number of the slide, counted from 1
 * @param id of the title, so that the slide can be named by it
 */
export function writeSlide(slide: Slide, number: number, context: DeckContext, id: string): string {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  return joinParts({
    title: slide.title,
    id,
    number,
    rule: frame.rule !== undefined,
    foot: footing(slide, context),
    text: text(slide, context),
    emblem: emblem(slide, context),
    figure: figure(slide, context),
    marks: frame.marks ? tag('div', { class: 'dia-merken' }, drawMarks(context.palette)) : '',
  });
}
