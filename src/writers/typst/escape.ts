import type { Corpus } from '../../corpus/corpus.ts';
import { spokenParts } from '../../corpus/foreign.ts';

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text as a Typst string literal: the only way text of an author enters a document, so that it can never be code. */
export function literal(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/["\\\p{Cc}]/gu, (char) => ESCAPES[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
  return `"${escaped}"`;
}

/** Text to stand in markup. The semicolon ends the expression, so that what follows cannot belong to it. */
export function words(text: string): string {
  return text === '' ? '' : `#${literal(text)};`;
}

/** The same, where titles in another language say so. */
export function spokenWords(corpus: Corpus, text: string): string {
  return spokenParts(corpus, text)
    .map(({ text, lang }) => (lang === undefined ? words(text) : call('text', { lang, region: 'GB' }, words(text))))
    .join('');
}

/** The same as a template takes it: pieces, each in its own language; none where there is no text. */
export const spokenPieces = (corpus: Corpus, text: string): readonly Value[] =>
  text === '' ? [] : spokenParts(corpus, text).map((part) => ({ words: part.text, lang: part.lang ?? 'nl' }));

/** What a template is given: text, numbers, lists and records. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A value as Typst code; a colour as `#RRGGBB` becomes a colour. */
export function code(value: Value): string {
  if (typeof value === 'string') return /^#[0-9a-f]{6}$/i.test(value) ? `rgb("${value}")` : literal(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `(${value.map((item) => `${code(item)},`).join('')})`;
  const entries = Object.entries(value).map(([key, item]) => `${literal(key)}: ${code(item)},`);
  return entries.length === 0 ? '(:)' : `(${entries.join(' ')})`;
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

/**
 * A call of a template's function, to stand in markup.
 * @param body what goes between square brackets, as markup; may be left out
 */
export function call(name: string, options: Readonly<Record<string, Value | undefined>>, ...bodies: string[]): string {
  const given = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${code(value)}`],
  );
  return `#${name}(${given.join(', ')})${bodies.map((body) => `[${body}]`).join('')};`;
}

/** The head of a document: the templates, and the one of their functions that all that follows goes through. */
export function show(template: string, options: Readonly<Record<string, Value>>): string {
  return `#import "kit.typ": *\n#show: body => ${template}(body, ..${code(options)})`;
}
