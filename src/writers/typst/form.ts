import type { Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { partOf } from '../../corpus/publications.ts';
import { fullTitle } from '../../corpus/titles.ts';
import { walk } from '../../document/text.ts';
import type { Block, Root } from '../../document/tree.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { formSizes } from '../../theme/paper-sizes.ts';
import { printedOnWeb } from './addresses.ts';
import { type Context, contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, code, show, words } from './escape.ts';
import type { FormField } from './fields.ts';
import { writeText } from './flow.ts';
import { writeNode } from './handlers.ts';
import { withoutSkips } from './headings.ts';
import { writeHelp } from './help.ts';
import { writeOpening, writeRemarks } from './opening.ts';

/** What one writes or ticks on. */
const ASKS: ReadonlySet<string> = new Set(['invulveld', 'stelling', 'vragen', 'checklist']);

/** Whether one writes in a block. */
const asks = (block: Block) => [...walk(block)].some(({ type }) => ASKS.has(type));

/**
 * The two halves of a form: what one reads beforehand, and the sheet to write on. A warning stands on the sheet, and so
 * does a heading right above the first place to write.
 */
export function partsOfForm(root: Root): { readonly told: Root; readonly asked: Root } {
  const { children } = root;
  const first = children.findIndex(asks);
  const last = children.findLastIndex(asks);
  const start = children[first - 1]?.type === 'heading' ? first - 1 : first;
  const isAsked = (block: Block, i: number) => first >= 0 && (block.type === 'letOp' || (i >= start && i <= last));
  return {
    told: { ...root, children: children.filter((block, i) => !isAsked(block, i)) },
    asked: { ...root, children: withoutSkips(children.filter(isAsked)) },
  };
}

/** What stands above the places to write. */
const remarksOf = (page: Page, isFillable: boolean): string[] => [
  ...writeRemarks(page),
  ...(isFillable ? [call('remark', {}, words(print.staysHere))] : []),
];

/**
 * The sheet of a form, as a part of a document: above it what is given, below it whom to call. Its lines fill the sheet.
 * @param side whether it stands on one side, in columns; else on both sides of a sheet
 */
export function writeFormBody(
  page: Page,
  context: Context,
  { above, side }: { readonly above: readonly string[]; readonly side: boolean },
): string {
  const { asked } = partsOfForm(page.root);
  const remarks = remarksOf(page, context.gathered.fields !== undefined);
  // What is laid out in several ways to see which fills the sheet holds no notes: its sources stand with what is told.
  const inside: Context = { ...context, narrow: false, brief: false, opening: '', onForm: !side, sourcesBelow: true };
  const write = (blocks: readonly Block[]) => writeText(blocks, inside, writeNode);
  const warnings = asked.children.filter(({ type }) => type === 'letOp');
  const others = asked.children.filter(({ type }) => type !== 'letOp');
  const isTicked = [...walk(asked)].some(({ type }) => type === 'stelling');
  const help = writeHelp(context.corpus, { title: nl.helpNow, brief: true });
  const fields = [...walk(asked)].filter((node) => node.type === 'invulveld').map(({ attributes }) => attributes);
  const every = fields.flatMap(({ keuzes = [] }) => (keuzes.length > 0 ? [[...keuzes]] : []));
  const dates = fields.flatMap(({ label, soort }) => (soort === 'datum' ? [label] : []));
  const given = (brief: boolean | string) => [
    `#let field = field.with(high: high, more: more, brief: ${brief}, every: ${code(every)}, dates: ${code(dates)})`,
    '#let vragen = vragen.with(high: high)\n#let statement = statement.with(tight: true)',
  ];
  const make = (given: string, ...parts: readonly string[]) => `(${given}) => [\n${parts.join('\n\n')}\n]`;
  const head = ['#let callout = callout.with(beside: true)', ...above, ...remarks, write(warnings)];
  if (!side)
    return `#form-to-fill(short: ${isTicked}, ${make('high, more', ...given(false), ...head, write(others), help)});`;
  const titles = '#let title-at = if brief { title-on-side } else { title-at }';
  const rest = make('brief, high, more', ...given('brief'), titles, write(others));
  return [...head, `#form-on-one-side(short: ${isTicked}, ${rest});`, help].join('\n\n');
}

/**
 * A form to write on: one sheet, or one side of it. How to use it, and its sources, stand apart.
 * @param site the address of the site
 * @param fields where given, places to write become links that mark a field, and the fields are added here
 */
export function writeForm(
  corpus: Corpus,
  page: Page,
  site: URL | undefined,
  { side = false, fields }: { readonly side?: boolean; readonly fields?: FormField[] } = {},
): TypstDocument {
  const chapter = { page, root: { ...page.root, children: [] } };
  const gathered = gather(corpus, { fields, sizes: formSizes });
  const context = contextFor({ corpus, site, chapters: [chapter], page, deeper: 0, brief: true, gathered });
  const running = {
    site: corpus.publication.naam,
    part: partOf(corpus.publication, page.id).titel,
    short: page.matter.titel,
    address: printedOnWeb(pageHref(page.id), site),
  };
  // Where all stands on one side, the places to write need the room of what says what the form is for.
  const matter = side ? { ...page.matter, beschrijving: '' } : page.matter;
  const above = [writeOpening({ ...chapter, page: { ...page, matter } }, context)];
  return {
    title: side ? `${fullTitle(corpus, page.matter)} ${print.onOnePage}` : fullTitle(corpus, page.matter),
    about: page.matter.beschrijving,
    date: page.matter.herzien,
    source: [show('sheet', running), writeFormBody(page, context, { above, side })].join('\n\n'),
    files: gathered.files,
  };
}
