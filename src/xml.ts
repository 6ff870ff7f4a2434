const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML and HTML, between tags and in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Tabs, and what ends a line or a page; a line that was broken by hand in a text from elsewhere has a vertical tab. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** Spaces that do not break: who edits a text does not see them, and cannot tell why it breaks as it does. */
const NO_BREAK = /[\u00a0\u202f]/g;
/** What XML 1.0 cannot hold, or no program can show: control characters, half surrogates, what is no character. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** What a word processor leaves unseen: where a word may break, in which direction it runs. What joins letters is none of it. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;

/** Text without what cannot be seen in it: who typed or pasted it would search for it in vain, and files would break at it. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Text, wherever it was copied from, as one line that every file can hold: tabs and line ends become spaces. */
export const asLine = (text: string): string =>
  text.replace(LINE_ENDS, ' ').replace(NO_BREAK, ' ').replace(UNPRINTABLE, '');
