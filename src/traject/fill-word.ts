import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { asLine, escapeXml } from '../xml.ts';

/** What is known for the places of a letter or a sheet, by their names; '' where nothing is. */
export type Values = ReadonlyMap<string, string>;

const DOCUMENT = 'word/document.xml';
const CONTROL = /<w:sdt>(?:(?!<\/w:sdt>).)*<\/w:sdt>/gs;

/**
 * A Word file with its places filled: each content control whose tag has a value. What has none stays a place to fill.
 * @param values by the tag of the control
 */
export function fillWord(file: Uint8Array, values: Values): Uint8Array<ArrayBuffer> {
  const files = unzipSync(file);
  const text = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const filled = text.replace(CONTROL, (control) => {
    const [, tag = ''] = /<w:tag w:val="([^"]*)"/.exec(control) ?? [];
    const value = values.get(tag);
    if (value === undefined || value === '') return control;
    return (
      control
        .replace('<w:showingPlcHdr/>', '')
        // It asks to be filled no more, so it looks as the text around it.
        .replace(/<w:rStyle [^>]*\/>/, '')
        .replace(
          /(<w:t[^>]*>)[^<]*(<\/w:t>)/,
          (_, begin: string, end: string) => `${begin}${escapeXml(asLine(value))}${end}`,
        )
    );
  });
  // ZIP keeps local time; made of local parts it says the same wherever it is made.
  return new Uint8Array(zipSync({ ...files, [DOCUMENT]: strToU8(filled) }, { mtime: new Date(1980, 0, 1) }));
}
