/** What Markdown would read as something else, wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>{}|~]|&(?=#?\w+;)/g;
/** What begins a heading or a list at the start of a line, and what makes a rule or a heading of the line above. */
const AT_START = /^(#{1,6}|[+-]|\d+[.)])(?=\s|$)|^(?=[=-][=\s-]*$)/;

/** Text as Markdown shows it literally, within a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&');
}

/** Escaped text of whole lines, so that none of them begins a heading or a list. */
export function escapeLineStarts(escaped: string): string {
  return escaped
    .split('\n')
    .map((line) => line.replace(AT_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`))
    .join('\n');
}
