import { onWeb } from '../../addresses.ts';
import { caseId } from '../../corpus/cases.ts';
import { pageById, sourceOf } from '../../corpus/corpus.ts';
import { reasonOf, sayReason, speakerOf } from '../../corpus/dialogue.ts';
import { knownFor } from '../../corpus/known-contacts.ts';
import { pageHref } from '../../corpus/links.ts';
import { effectOf, sayEffect, scenesOf } from '../../corpus/practice.ts';
import { opensRow, scaleOf } from '../../corpus/statements.ts';
import { partsOfStop } from '../../corpus/stops.ts';
import { onlyForWords, questionsFor } from '../../corpus/who.ts';
import { factText, placeText, readableText } from '../../corpus/words.ts';
import type { AnyNode, Block, Handlers, Inline, ListItem, Stop, Verdieping } from '../../document/tree.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { practice } from '../../strings/practice.ts';
import { print } from '../../strings/print.ts';
import { printedAddress, printedOnWeb } from './addresses.ts';
import { writeItems, writeList, writeTable } from './blocks.ts';
import { type Context, conversationAnchor } from './context.ts';
import { call, spokenPieces, words } from './escape.ts';
import { type FormField, fieldsOf, placeFields } from './fields.ts';
import { writeFigure } from './figure.ts';
import { writeEach, writeInner, writeText } from './flow.ts';
import { writeHelp } from './help.ts';
import { writeLink, writeReference, writeTerm } from './inline.ts';
import { writeParagraph } from './notes.ts';
import { sourceLine } from './sources.ts';

/** Blocks as markup, each a paragraph or box of its own. */
const writeBlocks = (nodes: readonly Block[], context: Context) => writeInner(nodes, context, writeNode);

const writeInlines = (nodes: readonly Inline[], context: Context) =>
  nodes.map((node) => writeNode(node, context)).join('');

/** The level of a heading, of the six a PDF knows. */
const levelOf = (depth: number, { deeper }: Context) => Math.min(depth + deeper, 6);

/** What no page of `content/` can hold: the parser has refused it. */
function onlyInSlides(node: { readonly type: string }): never {
  throw new Error(`<${node.type}> belongs to slides/ and has no form on paper.`);
}

/** From so many characters on, a box goes on at the next page where it does not fit. */
const LONG_BOX = 300;

const isLongBox = (node: AnyNode, { corpus }: Context) => readableText(corpus, node).length > LONG_BOX;

/** What turns out after a `<Stop>`, as a part of its own: on paper it stands where one does not see it while one decides. */
const todayOf = (stop: Stop): Verdieping => ({
  type: 'verdieping',
  position: stop.position,
  attributes: { titel: `${print.today}: ${stop.attributes.titel}` },
  children: partsOfStop(stop).today,
});

/** A box of questions with lines to write on. */
function writeAsked(label: string, items: readonly ListItem[], context: Context): string {
  const { fields } = context.gathered;
  const asked = items.map((item): FormField => ({ kind: 'lines', label: readableText(context.corpus, item).trim() }));
  const slots = fields && placeFields(fields, asked);
  const options = { accent: context.accent, label, brief: context.brief, narrow: context.narrow, slots };
  return call('vragen', options, ...items.map((item) => writeNode(item, context)));
}

const handlers = {
  // What one can do now comes first on paper too: background stands at the end of its page.
  root: ({ children }, context) => {
    const now = children.flatMap((block) => {
      if (block.type === 'verdieping') return [];
      return block.type === 'stop' ? { ...block, children: partsOfStop(block).asked } : block;
    });
    const later = children.flatMap((block) => {
      if (block.type === 'stop') return todayOf(block);
      return block.type === 'verdieping' ? block : [];
    });
    return writeText([...now, ...later], context, writeNode, context.opening);
  },
  text: (node) => words(node.value),
  emphasis: (node, context) => call('emph', {}, writeInlines(node.children, context)),
  strong: (node, context) => call('strong', {}, writeInlines(node.children, context)),
  break: () => '#linebreak();',
  link: (node, context) => writeLink(node, context, writeInlines),
  // Its note stands at the end of its sentence.
  feit: ({ attributes }, { corpus }) => words(factText(corpus, attributes)),
  zeg: ({ children }, context) => `${words('“')}${writeInlines(children, context)}${words('”')}`,
  begrip: (node, context) => writeTerm(node, context, writeInlines),
  verwijs: (node, context) => writeReference(node, context, writeInlines),
  plek: ({ attributes }) => words(placeText(attributes.naam)),
  paragraph: (node, context) => {
    const markup = writeParagraph(node, context, writeInlines);
    return context.onForm ? call('note-on-form', {}, markup) : markup;
  },
  heading: (node, context) => {
    if (node.depth === 2) context.noted.clear();
    const anchor = `${context.page.id}#${node.slug}`;
    const options = { level: levelOf(node.depth, context), depth: node.depth, anchor };
    return call('title-at', options, writeInlines(node.children, context));
  },
  list: (node, context) => writeList(node, context, writeBlocks),
  listItem: (node, context) => writeBlocks(node.children, context),
  blockquote: (node, context) => call('quotation', {}, writeBlocks(node.children, context)),
  table: (node, context) => writeTable(node, '', context, writeInlines),
  tableRow: (node, context) => node.children.map((cell) => writeNode(cell, context)).join(''),
  tableCell: (node, context) => writeInlines(node.children, context),
  kern: (node, context) =>
    call(
      'kern',
      { level: levelOf(2, context), accent: context.accent, label: nl.kern },
      ...node.children.flatMap((list) => writeItems(list, context, writeBlocks)),
    ),
  figuur: writeFigure,
  vragen: ({ attributes: { voor, titel }, children }, context) =>
    writeAsked(
      titel ?? questionsFor(context.corpus, voor),
      children.flatMap((list) => list.children),
      context,
    ),
  stop: (stop, context) => {
    const { asked, today } = partsOfStop(stop);
    const items = asked.flatMap((list) => list.children);
    return [writeAsked(stop.attributes.titel, items, context), writeBlocks(today, context)].join('\n\n');
  },
  tip: (node, context) =>
    call(
      'callout',
      { kind: 'tip', long: isLongBox(node, context), label: nl.tip, title: node.attributes.titel },
      ...writeEach(node.children, context, writeNode),
    ),
  letOp: (node, context) =>
    call(
      'callout',
      { kind: 'letOp', label: nl.letOp, title: node.attributes.titel },
      writeBlocks(node.children, context),
    ),
  actueel: (node, context) => {
    const {
      attributes: { datum, bron, titel },
      children,
    } = node;
    const { source } = sourceOf(context.corpus, bron);
    const read = source.gelezen ? `, ${nl.readAt(longDate(source.gelezen))}` : '';
    const from = `${print.source}: ${source.titel}`;
    const text = `${source.adres ? `${from} (${printedAddress(source.adres)})` : from}${read}`;
    const options = {
      kind: 'actueel',
      long: isLongBox(node, context),
      label: nl.actueel(longDate(datum)),
      title: titel,
      source: spokenPieces(
        context.corpus,
        [text, sourceLine(children, context)].filter((line) => line !== '').join('. '),
      ),
      url: source.adres,
    };
    return call('callout', options, ...writeEach(children, { ...context, sourcesBelow: true }, writeNode));
  },
  checklist: ({ attributes: { titel }, children }, context) =>
    call(
      'checklist',
      { label: titel ?? nl.checklist },
      ...children.flatMap((list) => writeItems(list, context, writeBlocks)),
    ),
  casus: ({ attributes }, context) => {
    const page = pageById(context.corpus, caseId(context.corpus, attributes.id));
    const here = context.anchors.has(page.id);
    const href = pageHref(page.id);
    const url = onWeb(href, context.site);
    const address = printedOnWeb(href, context.site);
    // Paper that knows no address says at least that it is not on paper that one reads on.
    const leaving = url === undefined ? words(nl.readCaseOnSite) : call('leave', { url, address }, words(nl.readCase));
    const where = here ? call('see', { anchor: page.id }, words(nl.readCase)) : leaving;
    const { nummer, titel, beschrijving } = page.matter;
    const label = nl.casus(nummer);
    const title = titel.startsWith(`${label}: `) ? titel.slice(label.length + 2) : titel;
    return call('case-box', { label, title, about: beschrijving }, where);
  },
  tabel: ({ attributes: { titel }, children: [table] }, context) =>
    table === undefined ? '' : writeTable(table, titel, context, writeInlines),
  voor: (node, context) =>
    call(
      'only-for',
      { label: onlyForWords(context.corpus, node.attributes.publiek) },
      writeText(node.children, context, writeNode),
    ),
  verdieping: ({ attributes: { titel }, children }, context) => {
    context.noted.clear();
    const level = levelOf(2, context);
    const head = call('title-at', { level, depth: 3 }, words(titel));
    return call('in-depth', {}, writeText(children, { ...context, deep: true }, writeNode, head));
  },
  gesprek: (node, context) => {
    const turns = node.children.map((turn) => {
      const why = reasonOf(context.corpus, turn);
      const own = turn.attributes.wie === 'jij';
      return { who: `${speakerOf(node, turn)}:`, own, why: why ? spokenPieces(context.corpus, sayReason(why)) : [] };
    });
    const anchor = conversationAnchor(context.corpus, context.page, node);
    const here = anchor !== undefined && context.anchors.has(anchor);
    const options = { title: node.attributes.titel, note: nl.madeUp, turns, anchor: here ? anchor : '' };
    return call('dialogue', options, ...node.children.map(({ children }) => writeBlocks(children, context)));
  },
  beurt: (node, context) => writeBlocks(node.children, context),
  oefengesprek: (node, context) => {
    const level = levelOf(3, context);
    const anchorOf = (anchor: string) => `${context.page.id}#${anchor}`;
    const scenes = scenesOf(node).map(({ moment, title, anchor, blocks, ways }) => {
      const effect = effectOf(context.corpus, moment);
      const { einde } = moment.attributes;
      const options = {
        effect: effect === undefined ? [] : spokenPieces(context.corpus, sayEffect(effect)),
        end: einde === undefined ? '' : practice.end[einde],
        ask: ways.length === 0 ? '' : practice.choose,
        ways: ways.map(({ letter, to }) => ({
          letter,
          to: practice.goTo(to?.number ?? 0).replace(/ (\d+)$/, '\u00a0$1'),
          anchor: to === undefined ? '' : anchorOf(to.anchor),
        })),
      };
      const choices = ways.map(({ choice }) => writeBlocks(choice.children, context));
      const head = call('title-at', { level, depth: 4, anchor: anchorOf(anchor), listed: false }, words(title));
      return call('scene', options, head, writeBlocks(blocks, context), ...choices);
    });
    const options = { title: node.attributes.titel, note: `${nl.madeUp} ${practice.about}` };
    return call('practice', options, ...scenes);
  },
  moment: (node, context) => writeBlocks(node.children, context),
  keuze: (node, context) => writeBlocks(node.children, context),
  notitie: () => '',
  crisis: (_, { corpus, brief }) => writeHelp(corpus, { title: nl.crisis, brief }),
  invulveld: (node, { corpus, page, gathered: { fields } }) => {
    const { label, soort, regels, keuzes } = node.attributes;
    const slots = fields && placeFields(fields, fieldsOf(node.attributes));
    const known = knownFor(corpus, page, node).join('; ') || undefined;
    return call('field', { kind: soort, label, known, rows: regels, choices: keuzes, slots });
  },
  stelling: (node, { corpus, page, gathered: { fields } }) => {
    const { zin: label } = node.attributes;
    const choices = scaleOf(corpus);
    const slots = fields && placeFields(fields, [{ kind: 'choice', label, choices }]);
    return call('statement', { label, choices, head: opensRow(page, node), slots });
  },
  dia: onlyInSlides,
  neem: onlyInSlides,
} satisfies Handlers<Context, string>;

/** One node as Typst markup. */
export function writeNode(node: AnyNode, context: Context): string {
  // The table has a handler for each type, which takes nodes of that type; a lookup by union loses the pairing.
  const handle = handlers[node.type] as (node: AnyNode, context: Context) => string;
  return handle(node, context);
}
