import type { Element } from '@xmldom/xmldom';
import { packZip } from '../../../src/platform/zip.ts';
import { letterFiles, wordFiles } from '../../../src/writers/docx/document.ts';
import { all, attribute, openPackage, type Package } from '../office.ts';

/** A Word file taken apart. */
export interface Docx extends Package {
  readonly body: Element;
}

/** A page as a Word file, packed as the site packs it. */
export const writeWord = (...made: Parameters<typeof wordFiles>) => packZip(wordFiles(...made));

/** The letter of a page, packed as the site packs it. */
export const writeLetter = (...made: Parameters<typeof letterFiles>) => packZip(letterFiles(...made));

/** Opens a Word file. @throws when it is no ZIP file */
export function openDocx(written: Uint8Array): Docx {
  const opened = openPackage(written);
  return { ...opened, body: opened.root('word/document.xml') };
}

/** The id of a paragraph's style; '' for running text. */
export function styleOf(paragraph: Element): string {
  const [style] = all(paragraph, 'w:pStyle');
  return (style && attribute(style, 'w:val')) ?? '';
}

const runStyle = (run: Element): string => {
  const [style] = all(run, 'w:rStyle');
  return (style && attribute(style, 'w:val')) ?? '';
};

/** What is not the text's own: words of the interface, help, and what stands in a place to fill. */
const NOT_OWN = { paragraphs: ['Nood', 'Gegevens'], runs: ['Etiket', 'Bijzaak', 'PlaceholderText'] };

const wordsIn = (paragraph: Element, skip: readonly string[]) =>
  all(paragraph, 'w:r')
    .filter((run) => !skip.includes(runStyle(run)))
    .map((run) =>
      [...run.childNodes]
        .map((node) => ('tagName' in node && node.tagName === 'w:tab' ? ' ' : (node.textContent ?? '')))
        .join(''),
    )
    .join('');

/** The paragraphs of a file, in order, those of tables too. */
export const paragraphsOf = ({ body }: Docx): readonly Element[] => all(body, 'w:p');

/** All that one reads in a paragraph. */
export const textOf = (paragraph: Element): string => wordsIn(paragraph, []);

/** The same in pieces, cut where the mark of a note stands: a program that reads it as text puts a number there. */
export function piecesOf(paragraph: Element): readonly string[] {
  const pieces = [''];
  for (const run of all(paragraph, 'w:r')) {
    if (all(run, 'w:footnoteReference').length > 0) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + (run.textContent ?? ''));
  }
  return pieces;
}

/** The words of the text itself: title, what it is about, and the text up to what stands behind it. */
export function ownText(docx: Docx): string {
  const paragraphs = paragraphsOf(docx);
  const end = paragraphs.findIndex((paragraph) => all(paragraph, 'w:bookmarkStart').length > 0);
  if (end < 0) throw new Error('This file has no place where its text ends.');
  return paragraphs
    .slice(0, end)
    .filter((paragraph) => !NOT_OWN.paragraphs.includes(styleOf(paragraph)))
    .map((paragraph) => wordsIn(paragraph, NOT_OWN.runs))
    .join('\n');
}

/** All one reads in a letter, which has nothing behind its text. */
export const ownTextOfLetter = (docx: Docx): string => paragraphsOf(docx).map(textOf).join('\n');
