import { type Layout, layoutNames } from './layout-kinds.ts';
import { gradesOf } from './slide-grades.ts';
import {
  type Box,
  cells,
  foot,
  frameOf,
  gaps,
  layoutsWithEmblem,
  logoPlace,
  numbersIn,
  slideSize,
  type TextBox,
  writingLine,
} from './slide-layouts.ts';
import { lines } from './tokens.ts';

/** A length of the slide, whatever size the slide is shown at: `--u` is one px of 1280. */
function u(px: number): string {
  return `calc(${px}*var(--u))`;
}

function place({ x, y, width, height }: Box): string {
  return `left:${u(x)};top:${u(y)};width:${u(width)};height:${u(height)}`;
}

const anchors = { top: 'start', middle: 'center', bottom: 'end' } as const;

function letters({ size, weight, leading, anchor }: TextBox): string {
  return `font-size:${u(size)};font-weight:${weight};line-height:${leading};align-content:${anchors[anchor]}`;
}

function frame(selector: string, layout: Layout, withEmblem: boolean): string[] {
  const { title, rule, text, figure, emblem, about } = frameOf(layout, withEmblem);
  const { width, size, gap } = numbersIn(layout);
  const big = `;--dia-getal:${u(size)};--dia-getal-breed:${u(width)};--dia-getal-naast:${u(gap)}`;
  const sizes = gradesOf(layout, withEmblem).map(
    (grade, index) =>
      `${selector}[data-maat="${index}"] .dia-tekst{font-size:${u(grade.size)};--dia-punt:${u(grade.gap)};--dia-blok:${u(Math.max(gaps.block, grade.gap))}}`,
  );
  const part = (name: string, box: Box | undefined, extra = '') =>
    box === undefined ? [] : [`${selector} .dia-${name}{${place(box)}${extra}}`];
  return [
    ...part('titel', title, `;${letters(title)}`),
    ...part('lijn', rule),
    ...part('tekst', text, text ? `;${letters(text)}${big}` : ''),
    ...(text ? sizes : []),
    ...part('figuur', figure),
    ...part('embleem', emblem),
    ...part('bij', about, about ? `;${letters(about)}` : ''),
  ];
}

/** Widths of table columns in steps of 5 %, so that no slide needs a style of its own. */
function columns(): string[] {
  return Array.from({ length: 19 }, (_, i) => `.doek .kol-${(i + 1) * 5}{width:${(i + 1) * 5}%}`);
}

/** The logo of who publishes or presents it, on title slides; nothing where there is none. */
function titleLogo(): string {
  const { x, y, width, height } = logoPlace;
  const wide = `width:min(${u(width)},calc(${u(height)}*var(--huis-verhouding)))`;
  const image = 'background:var(--huis-logo) left/contain no-repeat content-box var(--huis-plaat)';
  return `.doek[data-opmaak="titel"]::after{content:"";position:absolute;left:${u(x)};top:${u(y)};${wide};height:${u(height)};${image};print-color-adjust:exact}`;
}

/**
 * The layouts of slides as a stylesheet. A slide is an element `.doek` with `data-opmaak`, and `data-embleem`
 * where it has a big numeral; everything in it scales with its width.
 */
export function writeSlidesCss(): string {
  const constants = [
    '--u:calc(100cqw/1280)',
    `--dia-verhouding:${slideSize.width}/${slideSize.height}`,
    `--dia-blok:${u(gaps.block)}`,
    `--dia-schrijf:${u(writingLine)}`,
    `--dia-teken:${gaps.bullet}em`,
    `--dia-lijn:${u(lines.slide.rule)}`,
    `--dia-haar:${u(lines.slide.hair)}`,
    `--dia-cel:${u(cells.side)}`,
    `--dia-cel-regel:${cells.leading}`,
  ];
  return [
    `.doek{${constants.join(';')}}`,
    `.doek .dia-voet{${place(foot)};${letters(foot)}}`,
    ...layoutNames.flatMap((name) => frame(`.doek[data-opmaak="${name}"]`, name, false)),
    ...layoutsWithEmblem.flatMap((name) => frame(`.doek[data-opmaak="${name}"][data-embleem]`, name, true)),
    ...columns(),
    titleLogo(),
    '',
  ].join('\n');
}
