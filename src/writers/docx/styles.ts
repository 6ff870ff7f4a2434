import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { printSizes } from '../../theme/paper-sizes.ts';
import { type AccentName, fonts, leading, lines, type Palette, space } from '../../theme/tokens.ts';

/** The styles a paragraph can have, by id; `undefined` is running text. */
export type ParagraphStyle = ReturnType<typeof paragraphs>[number]['id'];
/** The styles of runs, by id. */
export const RUNS = {
  label: 'Etiket',
  aside: 'Bijzaak',
  empty: 'PlaceholderText',
  place: 'Plek',
  link: 'Hyperlink',
} as const;

/** Word counts type in half points, space in twentieths of a point, lines in eighths; a px on the scale is 0.75 pt. */
const type = (points: number) => Math.round(points * 2);
const gap = (px: number) => Math.round(px * 0.75 * 20);
const rule = (points: number) => Math.round(points * 8);
const color = (hex: string) => hex.slice(1);

/** A box: its surface, and a bar of its own colour before it. */
function box<Id extends string>(id: Id, name: string, tint: string, bar: string) {
  return {
    id,
    name,
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: gap(space.xxs), after: gap(space.xs) },
      shading: { fill: color(tint) },
      border: { left: { style: 'single', size: rule(lines.print.bar), color: color(bar), space: 8 } },
    },
  } satisfies IParagraphStyleOptions;
}

const paragraphs = (print: Palette) =>
  [
    { id: 'Inleiding', name: 'Inleiding', basedOn: 'Normal', run: { size: type(printSizes.lead) } },
    {
      id: 'Gegevens',
      name: 'Gegevens',
      basedOn: 'Normal',
      run: { size: type(printSizes.small), color: color(print.inkSoft) },
    },
    {
      id: 'Klein',
      name: 'Klein',
      basedOn: 'Normal',
      run: { size: type(printSizes.small) },
      paragraph: { spacing: { after: gap(space.xs) } },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'Citaat', name: 'Quote', basedOn: 'Normal', run: { italics: true }, paragraph: { indent: { left: 400 } } },
    { id: 'Tabelcel', name: 'Tabelcel', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40 } } },
    { id: 'Veldnaam', name: 'Veldnaam', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: 'Invulveld',
      name: 'Invulveld',
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: 40, after: gap(space.m) },
        border: { bottom: { style: 'single', size: rule(lines.print.rule), color: color(print.lineStrong), space: 3 } },
      },
    },
    {
      id: 'Vakje',
      name: 'Vakje',
      basedOn: 'Normal',
      paragraph: { indent: { left: 400, hanging: 400 }, spacing: { after: gap(space.xs) } },
    },
    box('Kern', 'Kern', print.accents.basis.tint, print.accents.basis.strong),
    box('Tip', 'Tip', print.tipTint, print.tip),
    box('LetOp', 'Let op', print.warningTint, print.warning),
    box('Kader', 'Kader', print.surface, print.lineStrong),
    { ...box('Nood', 'Nood', print.warningTint, print.warning), run: { size: type(printSizes.small) } },
  ] as const satisfies readonly IParagraphStyleOptions[];

function heading(print: Palette, points: number, before: number) {
  return {
    run: { size: type(points), bold: true, color: color(print.ink) },
    paragraph: { spacing: { before: gap(before), after: gap(space.xs) }, keepNext: true, keepLines: true },
  };
}

/**
 * The styles of a document, from the same tokens as paper.
 * @param print the colours of who publishes
 * @param accent the family of the page, which colours its title
 */
export function makeStyles(print: Palette, accent: AccentName): IStylesOptions {
  const title = heading(print, printSizes.h1, 0);
  return {
    default: {
      document: {
        run: { font: fonts.family, size: type(printSizes.text), color: color(print.ink), language: { value: 'nl-NL' } },
        // A single line of Word is 240; the face itself takes some 1.2 of its size.
        paragraph: {
          spacing: { line: Math.round((leading.print / 1.2) * 240), lineRule: 'auto', after: gap(space.s) },
        },
      },
      heading1: { ...title, run: { ...title.run, color: color(print.accents[accent].strong) } },
      heading2: heading(print, printSizes.h2, space.l),
      heading3: heading(print, printSizes.h3, space.m),
      heading4: heading(print, printSizes.text, space.m),
      hyperlink: { run: { color: color(print.action), underline: {} } },
      footnoteText: { run: { size: type(printSizes.small) }, paragraph: { spacing: { after: gap(space.xxs) } } },
    },
    paragraphStyles: paragraphs(print).map((style) => ({ ...style, quickFormat: true })),
    characterStyles: [
      { id: RUNS.label, name: 'Etiket', basedOn: 'DefaultParagraphFont', run: { bold: true } },
      { id: RUNS.aside, name: 'Bijzaak', basedOn: 'DefaultParagraphFont', run: {} },
      {
        id: RUNS.place,
        name: 'Plek',
        basedOn: 'DefaultParagraphFont',
        run: { shading: { fill: color(print.warningTint) } },
      },
      {
        id: RUNS.empty,
        name: 'Placeholder Text',
        basedOn: 'DefaultParagraphFont',
        run: { color: color(print.inkSoft) },
      },
    ],
  };
}
