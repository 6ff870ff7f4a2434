import { type IParagraphOptions, Paragraph, type ParagraphChild, type XmlComponent } from 'docx';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import type { ParagraphStyle } from './styles.ts';

/** A drawing (SVG) as vector and as pixels, `width` pixels wide. */
export type Draw = (svg: string, width: number) => { readonly svg: string; readonly png: Uint8Array };

/** What stands before the first paragraph of an item: the number or point of its list, or a box to tick. */
export interface Mark {
  readonly paragraph: IParagraphOptions;
  readonly before: readonly ParagraphChild[];
  used: boolean;
}

/** What a document gathers while it is written. */
export interface Gathered {
  readonly footnotes: string[];
  /** How many content controls there are: each has a number of its own. */
  controls: number;
  /** How many lists there are: each counts by itself. */
  lists: number;
}

/** What the handlers know beside the node. */
export interface Context {
  readonly corpus: Corpus;
  /** The address of the site; undefined where nobody knows it: then references are plain words. */
  readonly site: URL | undefined;
  readonly page: Page;
  readonly draw: Draw;
  readonly gathered: Gathered;
  /** How the words of a sentence look where they stand. */
  readonly run: { readonly bold?: boolean; readonly italics?: boolean; readonly style?: string };
  /** The style of paragraphs where they stand; undefined for running text. */
  readonly style: ParagraphStyle | undefined;
  /** How deep in lists: 0 outside of all. */
  readonly depth: number;
  readonly mark: Mark | undefined;
}

/** The space a level of a list takes, in twentieths of a point. */
export const INDENT = 400;

/** A paragraph as it looks where it stands: in its box, at its depth, with the mark of its item if it is the first. */
export function makeParagraph(
  children: readonly (ParagraphChild | XmlComponent)[],
  { style, depth, mark }: Pick<Context, 'style' | 'depth' | 'mark'>,
  options: IParagraphOptions = {},
): Paragraph {
  const fresh = mark !== undefined && !mark.used;
  if (fresh) mark.used = true;
  const indent = depth === 0 ? {} : { indent: { left: depth * INDENT } };
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(fresh ? mark.paragraph : indent),
    ...options,
    // A content control stands in a sentence as a run does, and the library has no name for it.
    children: [...(fresh ? mark.before : []), ...(children as readonly ParagraphChild[])],
  });
}
