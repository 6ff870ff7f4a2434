import type { Place } from './problem.ts';

/** A stretch of a text: offsets in UTF-16 code units, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A tag as it is written, readable or not. */
export interface Tag extends Stretch {
  readonly text: string;
  readonly name: string;
}

const TAG = /<\/?[A-Za-z$_](?:[^<>\n]|\n(?!\s*\n))*>?/y;

/** The offset of a place in a text. */
export function offsetOf(text: string, { line, column }: Place): number {
  let from = 0;
  for (let i = 1; i < line; i++) from = text.indexOf('\n', from) + 1;
  return Math.min(from + column - 1, text.length);
}

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The tag that begins at an offset, undefined where none does; a tag without `>` ends with its line. */
export function tagAt(text: string, from: number): Tag | undefined {
  if (from < 0) return undefined;
  TAG.lastIndex = from;
  const found = TAG.exec(text)?.[0];
  if (found === undefined) return undefined;
  const written = found.endsWith('>') ? found : (found.split('\n')[0] ?? found);
  return { from, to: from + written.length, text: written, name: /[^</\s>]+/.exec(written)?.[0] ?? '' };
}

/** Whether a tag ends an element. */
export function isEnd(tag: Tag): boolean {
  return tag.text.startsWith('</');
}

/** The end tag that belongs to a begin tag, counting begin tags of the same name in between. */
export function endOf(begin: Tag, text: string): Tag | undefined {
  if (begin.text.endsWith('/>') || isEnd(begin)) return undefined;
  let open = 1;
  for (const { index } of text.slice(begin.to).matchAll(/<\/?[A-Za-z]/g)) {
    const tag = tagAt(text, begin.to + index);
    if (tag === undefined || tag.name !== begin.name || tag.text.endsWith('/>')) continue;
    open += isEnd(tag) ? -1 : 1;
    if (open === 0) return tag;
  }
  return undefined;
}

/** The begin tag that belongs to an end tag. */
export function beginOf(end: Tag, text: string): Tag | undefined {
  for (const { index } of text.slice(0, end.from).matchAll(/<[A-Za-z]/g)) {
    const tag = tagAt(text, index);
    if (tag?.name === end.name && endOf(tag, text)?.from === end.from) return tag;
  }
  return undefined;
}

/** What a `{` at an offset encloses; the `{` alone when nothing closes it. */
export function bracedAt(text: string, from: number): Stretch {
  let open = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') open++;
    if (text[i] === '}' && --open === 0) return { from, to: i + 1 };
  }
  return { from, to: from + 1 };
}

/** The text with spaces in these stretches, so that every other place stays where it was. */
export function blank(text: string, ...stretches: readonly (Stretch | undefined)[]): string {
  let out = text;
  for (const stretch of stretches)
    if (stretch)
      out =
        out.slice(0, stretch.from) + out.slice(stretch.from, stretch.to).replace(/[^\n]/g, ' ') + out.slice(stretch.to);
  return out;
}
