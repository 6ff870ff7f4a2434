import type { FileChild, XmlComponent } from 'docx';
import { HeadingLevel } from 'docx';
import { onWeb } from '../../addresses.ts';
import { caseId } from '../../corpus/cases.ts';
import { pageById, sourceOf } from '../../corpus/corpus.ts';
import { reasonOf, speakerOf } from '../../corpus/dialogue.ts';
import { pageHref } from '../../corpus/links.ts';
import { effectOf, scenesOf } from '../../corpus/practice.ts';
import { partsOfStop } from '../../corpus/stops.ts';
import { onlyForWords, questionsFor } from '../../corpus/who.ts';
import type { Block, HandlersOf } from '../../document/tree.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { practice } from '../../strings/practice.ts';
import { print } from '../../strings/print.ts';
import { type Context, makeParagraph } from './context.ts';
import { writeField, writeQuestions, writeStatement } from './fields.ts';
import { writeFigure } from './figure.ts';
import { writeHelp } from './help.ts';
import { aside, asideOf, label, linked, say, writeLine } from './inline.ts';
import { writeItems, writeList } from './lists.ts';
import type { ParagraphStyle } from './styles.ts';
import { writeTable } from './table.ts';

type Written = readonly FileChild[];
const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** What no page of `content/` can hold: the parser has refused it. */
function onlyInSlides(node: { readonly type: string }): never {
  throw new Error(`<${node.type}> belongs to slides/ and has no form in Word.`);
}

/** A box: what it is called, and what stands in it. */
function writeBox(
  style: ParagraphStyle,
  head: readonly XmlComponent[],
  children: readonly Block[],
  context: Context,
): Written {
  const inside = { ...context, style };
  return [makeParagraph(head, inside, { keepNext: true }), ...writeBlocks(children, inside)];
}

/** The name of a box, and behind it the title an author gave it. */
function named(name: string, title: string | undefined, context: Context): readonly XmlComponent[] {
  if (title === undefined) return [label(name)];
  return [label(`${name}: `), say(title, { run: { ...context.run, bold: true } })];
}

const handlers = {
  paragraph: ({ children }, context) => [makeParagraph(writeLine(children, context), context)],
  heading: ({ depth, children }, context) => [
    makeParagraph(writeLine(children, context), { ...context, style: undefined }, { heading: LEVELS[depth] }),
  ],
  list: (node, context) => writeList(node, context, writeBlocks),
  blockquote: ({ children }, context) => writeBlocks(children, { ...context, style: context.style ?? 'Citaat' }),
  table: (node, context) => writeTable(node, context),
  kern: ({ children }, context) => writeBox('Kern', [label(nl.kern)], children, context),
  figuur: writeFigure,
  vragen: ({ attributes: { voor, titel }, children }, context) => {
    const head =
      titel === undefined ? [label(questionsFor(context.corpus, voor))] : [say(titel, { run: { bold: true } })];
    const inside: Context = { ...context, style: 'Kader' };
    return [
      makeParagraph(head, inside, { keepNext: true }),
      ...children.flatMap((list) => writeQuestions(list, inside, writeBlocks)),
    ];
  },
  stop: (node, context) => {
    const { asked, today } = partsOfStop(node);
    const inside: Context = { ...context, style: 'Kader' };
    return [
      makeParagraph([say(node.attributes.titel, { run: { bold: true } })], inside, { keepNext: true }),
      ...asked.flatMap((list) => writeQuestions(list, inside, writeBlocks)),
      ...writeBlocks(today, context),
    ];
  },
  tip: ({ attributes, children }, context) =>
    writeBox('Tip', named(nl.tip, attributes.titel, context), children, context),
  letOp: ({ attributes, children }, context) =>
    writeBox('LetOp', named(nl.letOp, attributes.titel, context), children, context),
  checklist: ({ attributes: { titel }, children }, context) => [
    makeParagraph([titel === undefined ? label(nl.checklist) : say(titel, { run: { bold: true } })], context, {
      keepNext: true,
    }),
    ...children.flatMap((list) => writeItems(list, context, writeBlocks)),
  ],
  casus: ({ attributes }, context) => {
    const page = pageById(context.corpus, caseId(context.corpus, attributes.id));
    const inside: Context = { ...context, style: 'Kader' };
    const url = onWeb(pageHref(page.id), context.site);
    return [
      makeParagraph([say(page.matter.titel, { run: { bold: true } })], inside, { keepNext: true }),
      makeParagraph([say(page.matter.beschrijving, inside)], inside),
      ...(url === undefined ? [] : [makeParagraph(linked([label(nl.readCase)], url), inside)]),
    ];
  },
  tabel: ({ attributes: { titel }, children: [table] }, context) => [
    makeParagraph([say(titel, context)], { ...context, style: 'Caption' }),
    ...(table === undefined ? [] : writeTable(table, context)),
  ],
  voor: ({ attributes: { publiek }, children }, context) => [
    makeParagraph([label(onlyForWords(context.corpus, publiek))], context, { keepNext: true }),
    ...writeBlocks(children, context),
  ],
  actueel: ({ attributes: { datum, bron, titel }, children }, context) => {
    const { source } = sourceOf(context.corpus, bron);
    const read = source.gelezen === undefined ? '' : `, ${nl.readAt(longDate(source.gelezen))}`;
    const from = linked(asideOf(context, source.titel), source.adres);
    return [
      ...writeBox('Tip', named(nl.actueel(longDate(datum)), titel, context), children, context),
      makeParagraph([aside(`${print.source}: `), ...from, aside(read)], { ...context, style: 'Tip' }),
    ];
  },
  verdieping: ({ attributes: { titel }, children }, context) => [
    makeParagraph([say(titel, context)], context, { heading: HeadingLevel.HEADING_2 }),
    ...writeBlocks(children, context),
  ],
  gesprek: (node, context) => [
    makeParagraph([say(node.attributes.titel, { run: { bold: true } })], context, { keepNext: true }),
    makeParagraph([label(nl.madeUp)], context, { keepNext: true }),
    ...node.children.flatMap((turn) => {
      const inside: Context = { ...context, style: 'Kader' };
      const why = reasonOf(context.corpus, turn);
      return [
        ...writeBox('Kader', [label(`${speakerOf(node, turn)}:`)], turn.children, context),
        ...(why
          ? [
              makeParagraph(
                [aside(`${nl.why}: `), say(why.words, context), ...asideOf(context, ` (${why.source})`)],
                inside,
              ),
            ]
          : []),
      ];
    }),
  ],
  beurt: ({ children }, context) => writeBlocks(children, context),
  oefengesprek: (node, context) => [
    makeParagraph([say(node.attributes.titel, { run: { bold: true } })], context, { keepNext: true }),
    makeParagraph([label(`${nl.madeUp} ${practice.about}`)], context, { keepNext: true }),
    ...scenesOf(node).flatMap(({ moment, number, blocks, ways }) => {
      const inside: Context = { ...context, style: 'Kader' };
      const effect = effectOf(context.corpus, moment);
      const { einde } = moment.attributes;
      return [
        makeParagraph(
          [label(`${practice.moment(number)}: `), say(moment.attributes.titel, { run: { bold: true } })],
          inside,
          {
            keepNext: true,
          },
        ),
        ...(effect
          ? [
              makeParagraph(
                [aside(`${practice.effect}: `), say(effect.words, context), ...asideOf(context, ` (${effect.source})`)],
                inside,
              ),
            ]
          : []),
        ...writeBlocks(blocks, inside),
        ...ways.flatMap(({ choice, letter, to }) =>
          choice.children.map(({ children }) =>
            makeParagraph(
              [label(`${letter} `), ...writeLine(children, inside), aside(` (${practice.goTo(to?.number ?? 0)})`)],
              inside,
            ),
          ),
        ),
        ...(einde ? [makeParagraph([label(practice.end[einde])], inside)] : []),
      ];
    }),
  ],
  moment: ({ children }, context) => writeBlocks(children, context),
  keuze: ({ children }, context) => writeBlocks(children, context),
  notitie: () => [],
  crisis: (_, context) => writeHelp(context.corpus, nl.crisis),
  invulveld: writeField,
  stelling: writeStatement,
  dia: onlyInSlides,
  neem: onlyInSlides,
} satisfies HandlersOf<Block, Context, Written>;

/** Blocks, each as one or more paragraphs or tables. */
export function writeBlocks(nodes: readonly Block[], context: Context): Written {
  return nodes.flatMap((node) => {
    // The entry found by a node's type takes nodes of that type, which the compiler cannot follow.
    const handle = handlers[node.type] as (node: Block, context: Context) => Written;
    return handle(node, context);
  });
}
