/** What Markdown would read as something else, by where it stands. */
const ANYWHERE = /[\\`*_[\]<>{}|]/g;
const AT_START = /^(\s*)([#+-]|\d+[.)])(?=\s)/;

/** Text as Markdown shows it literally. `lineStart` is true for the first text of a block. */
export function escapeMarkdown(text: string, lineStart: boolean): string {
  const escaped = text.replace(ANYWHERE, (sign) => `\\${sign}`);
  return lineStart
    ? escaped.replace(AT_START, (_, space: string, mark: string) => `${space}${mark.replace(/([#+.)-])$/, '\\$1')}`)
    : escaped;
}
