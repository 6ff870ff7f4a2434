import { type Corpus, factById } from '../../corpus/corpus.ts';
import { CRISIS } from '../../corpus/crisis.ts';
import type { Slide, SlideBlock } from '../../corpus/slide.ts';
import { numbersOf } from '../../corpus/slide-numbers.ts';
import { readableText } from '../../corpus/words.ts';
import { childrenOf } from '../../document/text.ts';
import type { AnyNode, Inline, ListItem } from '../../document/tree.ts';
import { figureByName } from '../../figures/registry.ts';
import { deckWords } from '../../strings/deck.ts';
import { nl } from '../../strings/nl.ts';
import { drawEmblem } from '../../theme/emblem.ts';
import { frameOf } from '../../theme/slide-layouts.ts';
import { type AccentName, accents, type Palette } from '../../theme/tokens.ts';
import { cellsOf, fitTable } from '../deck/columns.ts';
import { drawMarks } from '../deck/marks.ts';
import { shownFacts, sourceLine } from '../deck/sources.ts';
import { PALETTE } from './colors.ts';
import type { Paragraph, Picture, PptxSlide, Run } from './model.ts';

/** The vector of each drawing that slides name. */
export type Drawings = Map<string, string>;

function runsOf(corpus: Corpus, nodes: readonly Inline[], style: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'emphasis') return runsOf(corpus, node.children, { ...style, italic: true });
    if (node.type === 'strong') return runsOf(corpus, node.children, { ...style, bold: true });
    const text = readableText(corpus, node);
    return text === '' ? [] : [{ ...style, text }];
  });
}

function itemRuns(corpus: Corpus, item: ListItem): Run[] {
  return item.children.flatMap((block) =>
    block.type === 'paragraph' ? runsOf(corpus, block.children) : [{ text: readableText(corpus, block).trim() }],
  );
}

/** The text of a block as paragraphs; a table has none, it stands on its own. */
function paragraphsOf(corpus: Corpus, block: SlideBlock): Paragraph[] {
  switch (block.type) {
    case 'list':
      return block.children.map((item) => ({
        runs: itemRuns(corpus, item),
        mark: block.ordered ? 'number' : 'bullet',
      }));
    case 'paragraph':
      return [{ runs: runsOf(corpus, block.children), mark: 'none' }];
    case 'blockquote':
      return [{ runs: [{ text: readableText(corpus, block).trim(), italic: true }], mark: 'none' }];
    case 'crisis':
      return CRISIS.map(({ when, who }) => ({ runs: [{ text: `${when} ${who}.` }], mark: 'bullet' }));
    case 'table':
      return [];
  }
}

/** Prose as notes: one paragraph a block or point. */
function notesOf(corpus: Corpus, node: AnyNode): Paragraph[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ runs: [{ text: readableText(corpus, node).trim() }], mark: 'none' }];
  if (node.type === 'listItem') {
    const [first, ...rest] = node.children;
    return [
      ...(first ? [{ runs: [{ text: readableText(corpus, first).trim() }], mark: 'bullet' as const }] : []),
      ...rest.flatMap((child) => notesOf(corpus, child)),
    ];
  }
  if (node.type === 'tableRow')
    return [
      { runs: [{ text: node.children.map((cell) => readableText(corpus, cell).trim()).join(' – ') }], mark: 'bullet' },
    ];
  return childrenOf(node).flatMap((child) => notesOf(corpus, child));
}

const plain = (text: string): Paragraph => ({ runs: [{ text }], mark: 'none' });

function allNotes(corpus: Corpus, slide: Slide): Paragraph[] {
  const background = slide.background.flatMap((block) => notesOf(corpus, block));
  const facts = shownFacts(corpus, slide).map((fact) =>
    plain(
      `${fact.tekst}: ${fact.wat} (${fact.bron}, ${fact.jaar}).${fact.opmerking === undefined ? '' : ` ${fact.opmerking}`}`,
    ),
  );
  return [
    ...(slide.minutes > 0 ? [plain(deckWords.minutes(slide.minutes))] : []),
    ...slide.notes.flatMap((block) => notesOf(corpus, block)),
    ...(background.length > 0 && slide.page
      ? [plain(deckWords.background(slide.page.matter.titel)), ...background]
      : []),
    ...facts,
  ].filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

function ratioOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) / Number(height);
}

function onPanel(palette: Palette, accent: AccentName): Palette {
  const colors = palette.accents[accent];
  return { ...palette, accents: { ...palette.accents, [accent]: { ...colors, strong: colors.inkOnStrong } } };
}

/** The pictures of a slide; their vectors are put into `drawings`. */
function picturesOf(corpus: Corpus, slide: Slide, drawings: Drawings, palette: Palette) {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  const add = (name: string, svg: string, alt: string): Picture => {
    drawings.set(name, svg);
    return { name, alt, ratio: ratioOf(svg) };
  };
  const fact = (id: string) => factById(corpus, id);
  const drawn = slide.figure === undefined ? undefined : figureByName(slide.figure);
  const panel = frame.ground === 'panel';
  return {
    figure:
      drawn && add(`figuur-${drawn.name}`, drawn.draw({ palette, variant: 'breed', fact }), drawn.alt(fact)),
    emblem:
      slide.emblem && frame.emblem
        ? add(
            `cijfer-${slide.accent}-${slide.emblem.digit}-${slide.emblem.count}${panel ? '-licht' : ''}`,
            drawEmblem({
              ...slide.emblem,
              accent: slide.accent,
              palette: panel ? onPanel(palette, slide.accent) : palette,
            }),
            '',
          )
        : undefined,
    marks: frame.marks ? add('merken', drawMarks(palette), '') : undefined,
  };
}

/**
 * A slide as PowerPoint gets it; the vectors it shows are added to `drawings`.
 * @param palette of the drawings: PowerPoint's own, or that of another output that draws on the same plain slides
 */
export function toPptxSlide(
  corpus: Corpus,
  slide: Slide,
  drawings: Drawings,
  palette: Palette = PALETTE,
): PptxSlide {
  const table = slide.blocks.find((block) => block.type === 'table');
  const box = frameOf(slide.layout, slide.emblem !== undefined).text;
  const numbers = slide.layout === 'getallen' ? numbersOf(corpus, slide) : [];
  const foot =
    slide.layout === 'titel'
      ? ''
      : (sourceLine(corpus, slide) ??
        (slide.ask === undefined ? accents[slide.accent].title : nl.questions[slide.ask]));
  return {
    slug: slide.slug,
    title: slide.title,
    layout: slide.layout,
    accent: slide.accent,
    minutes: slide.minutes,
    paragraphs: numbers.length > 0 ? [] : slide.blocks.flatMap((block) => paragraphsOf(corpus, block)),
    numbers: numbers.map(({ value, caption }) => ({
      value,
      caption: caption
        .map((node) => readableText(corpus, node))
        .join('')
        .trim(),
    })),
    table:
      table && box ? { rows: cellsOf(corpus, table), shares: fitTable(corpus, table, box.width).shares } : undefined,
    ...picturesOf(corpus, slide, drawings, palette),
    foot,
    notes: allNotes(corpus, slide),
  };
}
