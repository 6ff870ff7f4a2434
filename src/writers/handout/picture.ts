import { letterOf } from '../../corpus/practice.ts';
import { groupPoints, type PlainSlide, type Run } from '../../slides/plain.ts';
import { practice } from '../../strings/practice.ts';
import { traits } from '../../theme/layout-kinds.ts';
import {
  type Box,
  cells,
  foot,
  frameOf,
  gaps,
  holdsNames,
  numbersIn,
  slideSize,
  type TextBox,
  writingLine,
} from '../../theme/slide-layouts.ts';
import { placePictures } from '../pptx/places.ts';
import { headsRows } from '../typst/columns.ts';
import { call, type Value, words } from '../typst/escape.ts';
import { keepLastRun, keepLastWords } from './line-ends.ts';

/** A slide as it stands on paper: its place among the others, and how far its title goes in. */
export interface Place {
  readonly number: number;
  /** Level of the title as a heading: 1 for the first slide, 2 for the others. */
  readonly level: 1 | 2;
  /** Width of the picture in mm. */
  readonly width: number;
}

/** The file of the document that holds a drawing. */
export const drawingFile = (name: string): string => `${name}.svg`;

/** The place of a slide in the document. */
const slideAnchor = (slug: string): string => `dia-${slug}`;

/**
 * Where the ways on from a slide lead, each with its page; none where nothing is chosen.
 * @param slides all of the document
 */
export function writeWays({ paragraphs }: PlainSlide, slides: readonly PlainSlide[]): readonly string[] {
  const ways = paragraphs.filter(({ mark }) => mark === 'letter');
  return ways.flatMap(({ runs: [first] }, i) => {
    const at = slides.findIndex(({ slug }) => slug === first?.to);
    const to = slides[at];
    if (to === undefined) return [];
    return [call('see', { anchor: slideAnchor(to.slug) }, words(practice.onward(letterOf(i), at + 1)))];
  });
}

function writeRuns(runs: readonly Run[]): string {
  return keepLastRun(runs)
    .map(({ text, bold, italic, to }) => {
      const strong = bold ? call('strong', {}, words(text)) : words(text);
      const all = italic ? call('emph', {}, strong) : strong;
      return to === undefined ? all : call('slide-link', { anchor: slideAnchor(to) }, all);
    })
    .join('');
}

/** The text of a slide; lengths are given in em of its own size, so that it scales with the picture. */
function writeText(slide: PlainSlide, { size, gap: between }: TextBox): string {
  const { accent, layout, table } = slide;
  const { points: how } = traits[layout];
  const gap = between / size;
  const parts = groupPoints(slide.paragraphs).map((group) => {
    const [first] = group;
    if (first.mark === 'none') {
      return writeRuns(first.quote ? first.runs.map((run) => ({ ...run, italic: true })) : first.runs);
    }
    const numbered = (index: number) =>
      how === 'rows' && first.mark === 'number' ? `${call('strong', {}, words(`${index + 1}.`))} ` : '';
    const points = group.map(({ runs }, index) => numbered(index) + writeRuns(runs));
    if (how === 'rows') return call('slide-rows', { accent, gap: gap / 2 }, ...points);
    const counted = first.mark === 'number' || first.mark === 'letter';
    const kind = counted ? first.mark : how === 'boxes' ? 'tick' : 'mark';
    const line = how === 'boxes' ? writingLine / size : 0;
    return call('slide-points', { accent, gap, hang: gaps.bullet, kind, line }, ...points);
  });
  if (slide.numbers.length > 0) {
    const rows = slide.numbers.flatMap(({ value, caption }) => [words(value), words(keepLastWords(caption))]);
    const { width, size: big, gap: beside } = numbersIn(layout);
    const options = { accent, gap, width: width / size, size: big / size, between: beside / size };
    parts.push(call('slide-numbers', options, ...rows));
  }
  if (table) {
    const { leading, side } = cells;
    const options = {
      accent,
      shares: table.shares,
      heads: headsRows(table.rows),
      named: holdsNames(table.shares),
      leading,
      side: side / size,
      above: gap,
      contrast: layout === 'contrast',
    };
    parts.push(call('slide-table', options, ...table.rows.flatMap((row) => row.map(words))));
  }
  return parts.join('\n\n');
}

const box = (shown: Box | undefined): Value => (shown === undefined ? false : { ...shown });

/**
 * A slide as a picture that is real text: its title a heading, its figure a vector with words.
 * Its drawings are files of the document, named by `drawingFile`.
 */
export function writePicture(slide: PlainSlide, { number, level, width }: Place): string {
  const { figure, emblem } = placePictures(slide);
  const frame = frameOf(slide.layout, slide.emblem !== undefined, slide.grade);
  const options = {
    scale: width / slideSize.width,
    level,
    number: traits[slide.layout].foot ? String(number) : '',
    anchor: slideAnchor(slide.slug),
    accent: slide.accent,
    ground: frame.ground,
    frame: {
      title: box(frame.title),
      rule: box(frame.rule),
      text: box(frame.text),
      figure: box(figure?.box),
      emblem: box(emblem?.box),
      about: box(frame.about),
      foot: box(foot),
    },
    quiet: !traits[slide.layout].foot,
    gap: frame.text ? Math.max(gaps.block, frame.text.gap) : gaps.block,
    about: slide.about,
    title: keepLastWords(slide.title),
    foot: slide.foot,
    figure: figure && drawingFile(figure.picture.name),
    alt: figure?.picture.alt,
    emblem: emblem && drawingFile(emblem.picture.name),
  };
  return call('slide', options, frame.text ? writeText(slide, frame.text) : '');
}
