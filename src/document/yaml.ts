import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { tidyCharacters } from './characters.ts';
import { expected } from './expected.ts';
import type { Place, Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { placeOf } from './tags.ts';
import { asWritten, explainYamlError, findAliases, findDepth, findSigns } from './yaml-errors.ts';

/** What was read from YAML: the value when it fits the schema, else undefined, and what is wrong. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** Where the value at a path of keys stands; the nearest parent's place when that value is missing. */
  readonly place: (path: readonly PropertyKey[]) => Place;
}

/** `["ab", "bronnen", 0]` → `"ab.bronnen" (nummer 1)`. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${nameOf(path.slice(0, -1))} (nummer ${last + 1})`;
  return `"${path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')}"`;
}

function shown(received: unknown, written: string | undefined): string {
  // As a number 0301 is 301, and 1.10 is 1.1.
  if (typeof received === 'number' && written !== undefined) return written;
  const text = received === null ? 'niets' : JSON.stringify(received);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** One finding of a schema as an author reads it; `known` are the keys it allows at that place, `written` is what stands there unquoted. */
function explainIssue(
  issue: z.core.$ZodIssue,
  received: unknown,
  known: readonly string[],
  written: string | undefined,
): { path: readonly PropertyKey[]; isKey: boolean; message: string; hint: string }[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      isKey: true,
      message: `Het veld ${nameOf([...path, key])} bestaat niet.`,
      hint: didYouMean(key, known, (k) => `"${k}"`),
    }));
  const name = nameOf(path);
  const hint = `Verwacht: ${issue.message}.`;
  if (issue.code === 'invalid_key') return [{ path, isKey: true, message: `De naam ${name} kan niet.`, hint }];
  if (path.length === 0)
    return [{ path, isKey: false, message: `Hier horen velden te staan; er staat ${shown(received, written)}.`, hint }];
  if (received === undefined) return [{ path, isKey: false, message: `Het veld ${name} ontbreekt.`, hint }];
  return [
    {
      path,
      isKey: false,
      message: `Het veld ${name} klopt niet; er staat ${shown(received, written)}.`,
      hint: hintFor(issue, received, written),
    },
  ];
}

function hintFor(issue: z.core.$ZodIssue, received: unknown, written: string | undefined): string {
  if (issue.code === 'invalid_value' && typeof received === 'string')
    return didYouMean(received, issue.values.map(String), (value) => `"${value}"`);
  const quoted = issue.code === 'invalid_type' && issue.expected === 'string' && written !== undefined;
  return `Verwacht: ${issue.message}${quoted ? `; zet er aanhalingstekens om: "${written}"` : ''}.`;
}

/** The value at a path of keys, or undefined. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** The keys a schema knows at a path, as far as that can be told: records and arrays are walked through. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = schema;
  const unwrap = (s: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
    s instanceof z.ZodOptional || s instanceof z.ZodDefault ? unwrap(s.unwrap()) : s;
  for (const key of path) {
    const here: z.core.$ZodType | undefined = unwrap(at);
    if (here instanceof z.ZodObject) at = here.shape[String(key)];
    else if (here instanceof z.ZodRecord) at = here.valueType;
    else if (here instanceof z.ZodArray) at = here.element;
    else return [];
  }
  const end = unwrap(at);
  return end instanceof z.ZodObject ? Object.keys(end.shape) : [];
}

/**
 * Reads YAML against a schema.
 * @param written the YAML itself
 * @param file path for the problems
 * @param firstLine the line of the file on which it begins, counted from 1
 */
export function readYaml<S extends z.ZodType>(
  written: string,
  file: string,
  firstLine: number,
  schema: S,
): Reading<z.output<S>> {
  const text = tidyCharacters(written);
  const lines = new LineCounter();
  const excess = findDepth(text);
  const doc = parseDocument(excess ? '' : text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const place = (path: readonly PropertyKey[]): Place => {
    for (let end = path.length; end > 0; end--) {
      const node = doc.getIn(path.slice(0, end), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isNode(pair?.key) && pair.key.range ? at(pair.key.range[0]) : place(path);
  };
  const unread = (problems: readonly Problem[]) => ({ value: undefined, problems, place });
  if (excess) {
    const { offset, ...told } = excess;
    const { line, column } = placeOf(text, offset);
    return unread([{ rule: 'omvang', file, line: line + firstLine - 1, column, ...told }]);
  }
  const errors = [...doc.errors, ...doc.warnings];
  const broken = [...findAliases(doc, text), ...errors.map((error) => explainYamlError(doc, text, error))];
  if (broken.length > 0) {
    const problems = broken.map(({ offset, ...told }) => ({ rule: 'yaml', file, ...at(offset), ...told }));
    // One slip is often found more than once: a line is told once.
    return unread(problems.filter((one, i) => problems.findIndex((other) => other.line === one.line) === i));
  }
  const signs = findSigns(doc, text).map(({ offset, ...told }) => ({ rule: 'tekens', file, ...at(offset), ...told }));
  const raw: unknown = doc.toJS();
  const result = schema.safeParse(raw ?? {}, { error: expected });
  if (result.success) return { value: result.data, problems: signs, place };
  return unread([
    ...signs,
    ...result.error.issues.flatMap((issue) =>
      explainIssue(
        issue,
        valueAt(raw, issue.path),
        keysAt(schema, issue.path),
        asWritten(doc.getIn(issue.path, true), text),
      ).map(({ path, isKey, ...told }) => ({
        rule: 'veld',
        file,
        ...(isKey ? placeOfKey(path) : place(path)),
        ...told,
      })),
    ),
  ]);
}
