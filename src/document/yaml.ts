import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Place, Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

/** What was read from YAML: the value when it fits the schema, else undefined, and what is wrong. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** Where the value at a path of keys stands; the nearest parent's place when that value is missing. */
  readonly place: (path: readonly PropertyKey[]) => Place;
}

const dutch = z.locales.nl().localeError;

/** The message and hint for one finding of a schema; `known` are the keys it allows at that place. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  received: unknown,
  known: readonly string[],
): { message: string; hint: string } {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return {
      message: `Het veld "${name === '' ? key : `${name}.${key}`}" bestaat niet.`,
      hint: didYouMean(key, known, (k) => `"${k}"`),
    };
  }
  if (received === undefined)
    return { message: `Het veld "${name}" ontbreekt.`, hint: `Vul "${name}" in: ${issue.message}.` };
  return { message: `Het veld "${name}" klopt niet; er staat ${JSON.stringify(received)}.`, hint: `${issue.message}.` };
}

/** The value at a path of keys, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
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
 * @param text the YAML itself
 * @param file path for the problems
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  firstLine: number,
  schema: S,
): Reading<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
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
  if (doc.errors.length > 0) {
    const problems = doc.errors.map((error) => ({
      rule: 'yaml',
      file,
      ...at(error.pos[0]),
      message: `Deze YAML is niet te lezen: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      hint: 'Kijk naar inspringen, dubbele punten en aanhalingstekens; zet tekst met ": " erin tussen aanhalingstekens.',
    }));
    return { value: undefined, problems, place };
  }
  const raw: unknown = doc.toJS();
  const result = schema.safeParse(raw ?? {}, { error: dutch });
  if (result.success) return { value: result.data, problems: [], place };
  const problems = result.error.issues.map((issue) => ({
    rule: 'kop',
    file,
    ...place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    ...explainIssue(issue, valueAt(raw, issue.path), keysAt(schema, issue.path)),
  }));
  return { value: undefined, problems, place };
}
