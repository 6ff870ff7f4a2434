import { onWeb } from '../../addresses.ts';
import { caseId } from '../../corpus/cases.ts';
import type { Corpus, Page, Source } from '../../corpus/corpus.ts';
import { factById, figureByName, pageById, sourceOf, termById } from '../../corpus/corpus.ts';
import { reasonOf, sayReason, speakerOf } from '../../corpus/dialogue.ts';
import { spokenParts } from '../../corpus/foreign.ts';
import { verwijsHref } from '../../corpus/links.ts';
import { explainedTerms, hasOwnLines, type Notes, notesOf } from '../../corpus/notes.ts';
import { effectOf, sayEffect, scenesOf } from '../../corpus/practice.ts';
import { scaleOf } from '../../corpus/statements.ts';
import { onlyForWords, questionsFor } from '../../corpus/who.ts';
import { factText, placeText, targetOf } from '../../corpus/words.ts';
import type {
  AnyNode,
  Block,
  Handlers,
  Heading,
  Inline,
  ListItem,
  NodeOf,
  NodeType,
  Paragraph,
  TableCell,
} from '../../document/tree.ts';
import type { FactLookup } from '../../figures/figure.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { practice } from '../../strings/practice.ts';
import { escapeLineStarts, escapeMarkdown } from './escape.ts';

interface Context {
  readonly corpus: Corpus;
  /** The address of the site, where it is known. */
  readonly site: URL | undefined;
  readonly notes: Notes;
}

/** Text in which a title in another language says so, in the HTML that Markdown lets through. */
const spoken = (corpus: Corpus, text: string): string =>
  spokenParts(corpus, text)
    .map(({ text: part, lang }) =>
      lang === undefined ? escapeMarkdown(part) : `<span lang="${lang}">${escapeMarkdown(part)}</span>`,
    )
    .join('');

/** Where a page or heading stands: in full, or from the top of the domain where that is not known. */
const hrefOf = (id: string, site: URL | undefined): string => onWeb(verwijsHref(id), site) ?? verwijsHref(id);

const handlers = {
  root: (node, context) => blocks(node.children, context),
  text: (node) => escapeMarkdown(node.value),
  emphasis: (node, context) => `*${inline(node.children, context)}*`,
  strong: (node, context) => `**${inline(node.children, context)}**`,
  break: () => '\\\n',
  link: (node, context) => `[${inline(node.children, context)}](${address(node.url)})`,
  feit: (node, context) => escapeMarkdown(factText(context.corpus, node.attributes)),
  zeg: (node, context) => `“${inline(node.children, context)}”`,
  begrip: (node, context) =>
    inline(node.children, context) || escapeMarkdown(termById(context.corpus, node.attributes.id).term),
  verwijs: (node, context) => {
    const words =
      inline(node.children, context) ||
      escapeMarkdown(pageById(context.corpus, targetOf(node.attributes.id).page).matter.titel);
    return `[${words}](${hrefOf(node.attributes.id, context.site)})`;
  },
  plek: (node) => escapeMarkdown(placeText(node.attributes.naam)),
  paragraph: (node, context) => escapeLineStarts(line(node, context)),
  // A # at the end of a heading would be read as its closing sign.
  heading: (node, context) => `${'#'.repeat(node.depth)} ${line(node, context).replace(/#+$/, '\\$&')}`,
  list: (node, context) =>
    node.children
      .map((item, i) => indent(node.ordered ? `${node.start + i}. ` : '- ', visit(item, context)))
      .join('\n'),
  listItem: (node, context) => blocks(node.children, context),
  blockquote: (node, context) => prefix('> ', blocks(node.children, context)),
  table: (node, context) => {
    const rows = node.children.map((row) => visit(row, context));
    const width = node.children[0]?.children.length ?? 0;
    return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n');
  },
  tableRow: (node, context) => `| ${node.children.map((cell) => visit(cell, context)).join(' | ')} |`,
  tableCell: (node, context) => line(node, context),
  kern: (node, context) => box(label(nl.kern), node.children, context),
  figuur: (node, context) => figure(node, context),
  vragen: (node, context) =>
    box(label(node.attributes.titel ?? questionsFor(context.corpus, node.attributes.voor)), node.children, context),
  stop: (node, context) => `${label(node.attributes.titel)}\n\n${blocks(node.children, context)}`,
  tip: (node, context) => box(label(nl.tip, node.attributes.titel), node.children, context),
  letOp: (node, context) => box(label(nl.letOp, node.attributes.titel), node.children, context),
  checklist: (node, context) =>
    [
      label(node.attributes.titel ?? nl.checklist),
      ...node.children.map((list) => list.children.map((item) => indent('- [ ] ', visit(item, context))).join('\n')),
    ].join('\n\n'),
  casus: (node, context) => {
    const page = pageById(context.corpus, caseId(context.corpus, node.attributes.id));
    return `> **${nl.casus(page.matter.nummer)}**: [${escapeMarkdown(page.matter.titel)}](${hrefOf(page.id, context.site)})\n> ${escapeLineStarts(escapeMarkdown(page.matter.beschrijving))}`;
  },
  tabel: (node, context) => `${label(node.attributes.titel)}\n\n${blocks(node.children, context)}`,
  voor: (node, context) => box(label(onlyForWords(context.corpus, node.attributes.publiek)), node.children, context),
  actueel: (node, context) => {
    const { source } = sourceOf(context.corpus, node.attributes.bron);
    const title = spoken(context.corpus, source.titel);
    const from = source.adres === undefined ? title : `[${title}](${address(source.adres)})`;
    return `${box(label(nl.actueel(longDate(node.attributes.datum)), node.attributes.titel), node.children, context)}\n>\n> Bron: ${from}${readOn(source)}`;
  },
  verdieping: (node, context) => `## ${escapeMarkdown(node.attributes.titel)}\n\n${blocks(node.children, context)}`,
  gesprek: (node, context) =>
    [
      label(node.attributes.titel),
      `*${nl.madeUp}*`,
      ...node.children.map((turn) => {
        const said = blocks(turn.children, context);
        const who = label(`${speakerOf(node, turn)}:`);
        const why = reasonOf(context.corpus, turn);
        return `${who} ${said}${why ? `\n\n> ${spoken(context.corpus, sayReason(why))}` : ''}`;
      }),
    ].join('\n\n'),
  beurt: (node, context) => blocks(node.children, context),
  oefengesprek: (node, context) =>
    [
      label(node.attributes.titel),
      `*${nl.madeUp} ${practice.about}*`,
      ...scenesOf(node).map(({ moment, title, blocks: what, ways }) => {
        const effect = effectOf(context.corpus, moment);
        const { einde } = moment.attributes;
        return [
          label(escapeMarkdown(title)),
          ...(effect ? [`> ${spoken(context.corpus, sayEffect(effect))}`] : []),
          blocks(what, context),
          ...(ways.length > 0 ? [practice.choose] : []),
          ...ways.map(
            ({ choice, letter, to }) =>
              `- **${letter}** ${blocks(choice.children, context)} (${practice.goTo(to?.number ?? 0)})`,
          ),
          ...(einde ? [`*${practice.end[einde]}*`] : []),
        ].join('\n\n');
      }),
    ].join('\n\n'),
  moment: (node, context) => blocks(node.children, context),
  keuze: (node, context) => blocks(node.children, context),
  notitie: () => '',
  crisis: (_, { corpus }) => {
    const lines = corpus.publication.nood.lijnen.map(
      ({ wanneer, wie, chat }) => `> - ${wanneer} ${wie}.${chat === undefined ? '' : ` <${chat}>`}`,
    );
    return `> **${nl.crisis}**\n>\n${lines.join('\n')}`;
  },
  invulveld: (node) =>
    `${label(node.attributes.label)}\n\n${node.attributes.keuzes?.map((keuze) => `- [ ] ${escapeMarkdown(keuze)}`).join('\n') ?? '…'}`,
  stelling: ({ attributes: { zin } }, { corpus }) =>
    `${label(zin)}\n\n${scaleOf(corpus)
      .map((answer) => `- [ ] ${escapeMarkdown(answer)}`)
      .join('\n')}`,
  dia: (node, context) => blocks(node.children, context),
  neem: (node, context) => blocks(node.children, context),
} satisfies Handlers<Context, string>;

function visit<T extends NodeType>(node: NodeOf<T>, context: Context): string {
  // The table has one handler for each type; indexing by the node's own type picks the one that takes it.
  const handler = handlers[node.type as T] as (node: NodeOf<T>, context: Context) => string;
  return handler(node, context);
}

const inline = (nodes: readonly Inline[], context: Context): string =>
  nodes
    .map((node) => visit<Inline['type']>(node, context))
    // An exclamation mark right before a link would make it an image.
    .reduce((before, next) => (next.startsWith('[') ? before.replace(/!$/, '\\!') : before) + next, '');

/** A line of text, with the marks of its notes. */
const line = (node: Paragraph | Heading | TableCell, context: Context): string =>
  (context.notes.lines.get(node) ?? [{ nodes: node.children, mark: undefined }])
    .map(({ nodes, mark }) => inline(nodes, context) + (mark ? `[^${mark.number}]` : ''))
    .join('');

const blocks = (nodes: readonly (Block | ListItem)[], context: Context): string =>
  nodes
    .map((node) => visit<AnyNode['type']>(node, context))
    .filter((text) => text !== '')
    .join('\n\n');

/** The address of a link; one that would end it too early stands between < and >. */
const address = (url: string): string => (/[()\s]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url);
const prefix = (mark: string, text: string): string =>
  text
    .split('\n')
    .map((line) => (mark + line).trimEnd())
    .join('\n');
const indent = (mark: string, text: string): string =>
  mark +
  text
    .split('\n')
    .map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(mark.length) + line))
    .join('\n');
const label = (name: string, title?: string): string =>
  `**${escapeMarkdown(title === undefined ? name : `${name}: ${title}`)}**`;
const box = (head: string, children: readonly Block[], context: Context): string =>
  prefix('> ', `${head}\n\n${blocks(children, context)}`);

function figure(node: NodeOf<'figuur'>, { corpus }: Context): string {
  const fact: FactLookup = (id) => factById(corpus, id);
  const drawn = figureByName(corpus, node.attributes.naam);
  const table = drawn.table(fact);
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  return [
    label(`Figuur: ${drawn.title}`),
    ...drawn.description(fact).map((paragraph) => escapeLineStarts(escapeMarkdown(paragraph))),
    ...(table ? [[row(table.head), `|${' --- |'.repeat(table.head.length)}`, ...table.rows.map(row)].join('\n')] : []),
    ...(node.attributes.bijschrift === undefined ? [] : [`*${escapeMarkdown(node.attributes.bijschrift)}*`]),
  ].join('\n\n');
}

/** When its page was read, behind the name of a source; nothing where that is not known. */
const readOn = ({ gelezen }: Source) => (gelezen === undefined ? '' : `, ${nl.readAt(longDate(gelezen))}`);

function noteText(corpus: Corpus, id: string): string {
  const fact = factById(corpus, id);
  const { source, section } = sourceOf(corpus, fact.bron);
  const newer = fact.actueel === undefined ? '' : ` ${nl.newer(fact.actueel.tekst, fact.actueel.jaar)}`;
  const note = `${fact.tekst}: ${fact.wat}. ${source.titel}${section ? `, ${section.title}` : ''} (${fact.jaar}).${fact.opmerking ? ` ${fact.opmerking}` : ''}${newer}`;
  return spoken(corpus, note);
}

/**
 * A page as Markdown that any reader shows: title, description, text, notes to its numbers, terms, sources and date.
 * @param site the site's address without a slash at the end; references become full addresses
 */
export function writeMarkdown(corpus: Corpus, page: Page, site: URL | undefined): string {
  const notes = notesOf(page.root);
  const context: Context = { corpus, site, notes };
  const terms = explainedTerms(page.root).map((id) => termById(corpus, id));
  const sources = page.matter.bronnen.map((written) => {
    const { source, section } = sourceOf(corpus, written);
    return `- ${spoken(corpus, `${source.titel}${section ? `: ${section.title}` : ''}${readOn(source)}`)}`;
  });
  return [
    `# ${escapeMarkdown(page.matter.titel)}`,
    escapeLineStarts(escapeMarkdown(page.matter.beschrijving)),
    visit(page.root, context),
    notes.told.map((ids, i) => `[^${i + 1}]: ${ids.map((id) => noteText(corpus, id)).join(' ')}`).join('\n'),
    terms.length === 0
      ? ''
      : `## Begrippen\n\n${terms.map((term) => `- ${label(term.term)}: ${escapeMarkdown(term.uitleg)}`).join('\n')}`,
    `## Bronnen\n\n${sources.join('\n')}\n\n${hasOwnLines(page.root) ? `${nl.ownLines}\n\n` : ''}${nl.reviewed(longDate(page.matter.herzien))}. ${hrefOf(page.id, site)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
