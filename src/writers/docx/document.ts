import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { accentOf } from '../../corpus/families.ts';
import { makerOf, publisherOf } from '../../corpus/house.ts';
import { letterOf } from '../../corpus/letters.ts';
import { audienceWords } from '../../corpus/who.ts';
import { walk } from '../../document/text.ts';
import type { Block } from '../../document/tree.ts';
import type { Audience } from '../../document/vocabulary.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import type { PackageFile } from '../office/package-file.ts';
import { writeBlocks } from './blocks.ts';
import { type Context, type Draw, type Gathered, makeParagraph } from './context.ts';
import { writeEnd } from './end-matter.ts';
import { writeHelp } from './help.ts';
import { say, spoken } from './inline.ts';
import { makeNumbering } from './lists.ts';
import { type Parts, settle } from './settle.ts';
import { makeStyles } from './styles.ts';

/** The most room that a logo takes on top of a page, in px of 96 to the inch. */
const LOGO = { width: 160, height: 40 } as const;

/** What a Word file is made with. */
export interface WordInputs {
  readonly corpus: Corpus;
  /** The address of the site, for references; undefined where nobody knows it. */
  readonly site: URL | undefined;
  readonly draw: Draw;
}

/** Title, what it is about, for whom, and on a form what one does not write on it. */
function writeOpening({ matter }: Page, context: Context): readonly Paragraph[] {
  const facts = `${nl.forWhom} ${audienceWords(context.corpus, matter.publiek)}`;
  const remark = matter.soort === 'formulier' ? [print.noHealth] : [];
  return [
    makeParagraph([say(matter.titel, context)], context, { heading: HeadingLevel.HEADING_1 }),
    makeParagraph([say(matter.beschrijving, context)], { ...context, style: 'Inleiding' }),
    ...[facts, ...remark].map((line) => makeParagraph([say(line, context)], { ...context, style: 'Gegevens' })),
  ];
}

function makeFooter({ publication }: Corpus): Footer {
  const children = [
    `${publication.naam} · ${print.page} `,
    PageNumber.CURRENT,
    ` ${print.pageOf} `,
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({ children: [new Paragraph({ style: 'Gegevens', children: [new TextRun({ children })] })] });
}

/** Who publishes, on top of each page: the logo where there is one, and the name; nothing where nobody is named. */
function makeHeader({ house, look }: Corpus, draw: Draw): { readonly headers?: { readonly default: Header } } {
  const publisher = publisherOf(house);
  const logo = look.logos?.licht;
  if (publisher === undefined && logo === undefined) return {};
  const height = Math.min(LOGO.height, LOGO.width / (logo?.ratio ?? 1));
  const picture = logo && draw(logo.svg, LOGO.width * 2);
  const children = [
    ...(logo && picture
      ? [
          new ImageRun({
            type: 'svg',
            data: new TextEncoder().encode(picture.svg),
            fallback: { type: 'png', data: picture.png },
            transformation: { width: Math.round(height * logo.ratio), height: Math.round(height) },
            altText: { name: nl.logo, title: nl.logo, description: publisher ?? nl.logo },
          }),
        ]
      : []),
    ...(publisher === undefined ? [] : [new TextRun(logo ? `  ${publisher}` : publisher)]),
  ];
  return { headers: { default: new Header({ children: [new Paragraph({ style: 'Gegevens', children })] }) } };
}

/**
 * A page as a document of Word that is not packed yet.
 * @param letter what of the page is sent, where that is all there should be
 */
export function makeWordDocument({ corpus, site, draw }: WordInputs, page: Page, letter?: readonly Block[]): Document {
  const gathered: Gathered = { footnotes: [], controls: 0, lists: 0 };
  const context: Context = { corpus, site, page, draw, gathered, run: {}, style: undefined, depth: 0, mark: undefined };
  const hasHelp = [...walk(page.root)].some(({ type }) => type === 'crisis');
  const whole = () => [
    ...writeOpening(page, context),
    ...writeBlocks(page.root.children, context),
    ...(hasHelp ? [] : writeHelp(corpus, nl.helpNow)),
    ...writeEnd(corpus, page),
  ];
  const children = letter ? writeBlocks(letter, context) : whole();
  const notes = gathered.footnotes.map(
    (note, i) =>
      [
        i + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: [...spoken(corpus, ` ${note}`, {})] })] },
      ] as const,
  );
  return new Document({
    styles: makeStyles(corpus.look.palettes.print, accentOf(corpus.publication, page.id)),
    numbering: makeNumbering(page.root),
    footnotes: Object.fromEntries(notes),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_250, right: 1_418, bottom: 1_360, left: 1_418 },
          },
        },
        ...makeHeader(corpus, draw),
        ...(letter ? {} : { footers: { default: makeFooter(corpus) } }),
        children,
      },
    ],
  });
}

/** The library makes a ZIP of these parts and gives nothing else: it would be undone, and made anew, to change them. */
const partsOf = (made: Document): Parts => Packer['compiler'].compile(made);

function packageOf(made: Document, { corpus }: WordInputs, { matter }: Page): readonly PackageFile[] {
  const { titel: title, beschrijving: description, herzien: date } = matter;
  return settle(partsOf(made), { title, description, date, maker: makerOf(corpus) });
}

/**
 * The files a page consists of as a Word file (Office Open XML, ECMA-376), to be packed in this order: every place to
 * write is a content control. The same page gives the same files.
 */
export const wordFiles = (inputs: WordInputs, page: Page): readonly PackageFile[] =>
  packageOf(makeWordDocument(inputs, page), inputs, page);

/** The letter of a page alone, as one role sends it. */
export const letterFiles = (inputs: WordInputs, page: Page, role: Audience): readonly PackageFile[] =>
  packageOf(makeWordDocument(inputs, page, letterOf(page, role)), inputs, page);
