import type { MdxJsxAttributeUnion } from 'satteri';
import type { z } from 'zod';
import { expected } from './expected.ts';
import type { Place } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { type Attributes, type ElementName, VOCABULARY } from './vocabulary.ts';

type Report = (rule: string, place: Place, message: string, hint: string) => void;
type Tell = (message: string, hint: string, rule?: string) => void;

/** The values as written, and the names of the attributes that hold code instead. */
function collect(name: ElementName, written: readonly MdxJsxAttributeUnion[], tell: Tell) {
  const values = new Map<string, string>();
  const coded = new Set<string>();
  for (const attribute of written) {
    if (attribute.type !== 'mdxJsxAttribute')
      tell(`<${name}> heeft code tussen { } als attribuut.`, 'Een attribuut is altijd naam="waarde".', 'code');
    else if (typeof attribute.value === 'object' && attribute.value !== null) {
      coded.add(attribute.name);
      tell(
        `Het attribuut ${attribute.name} van <${name}> heeft code tussen { }.`,
        `Schrijf ${attribute.name}="…" met gewone tekst.`,
        'code',
      );
    } else if (values.has(attribute.name))
      tell(`Het attribuut ${attribute.name} staat twee keer in <${name}>.`, 'Laat er één staan.');
    else values.set(attribute.name, attribute.value ?? '');
  }
  return { values, coded };
}

function explainExtra(name: ElementName, extra: string, known: readonly string[], tell: Tell): void {
  tell(
    `<${name}> kent geen attribuut "${extra}".`,
    known.length === 0 ? `<${name}> heeft geen attributen.` : didYouMean(extra, known, (k) => `"${k}"`),
  );
}

function explainValue(
  name: ElementName,
  key: string,
  value: string | undefined,
  issue: z.core.$ZodIssue,
  tell: Tell,
): void {
  if (value === undefined) {
    const end = VOCABULARY[name].inside === 'nothing' ? ' />' : '>';
    tell(`<${name}> mist het attribuut "${key}".`, `Schrijf <${name} ${key}="…"${end}.`);
    return;
  }
  tell(
    value.trim() === ''
      ? `Het attribuut ${key} van <${name}> is leeg.`
      : `Het attribuut ${key} van <${name}> kan niet "${value}" zijn.`,
    issue.code === 'invalid_value'
      ? didYouMean(value, issue.values.map(String), (k) => `"${k}"`)
      : `Verwacht: ${issue.message}.`,
  );
}

/**
 * Reads the attributes of a tag by the schema of its element, and reports at `place` what does not fit.
 * @returns what fits, so that one wrong attribute does not hide the element; undefined when a required one is lacking
 */
export function readAttributes<N extends ElementName>(
  name: N,
  written: readonly MdxJsxAttributeUnion[],
  place: Place,
  report: Report,
): Attributes<N> | undefined {
  const tell: Tell = (message, hint, rule = 'attributen') => report(rule, place, message, hint);
  const { values, coded } = collect(name, written, tell);
  const schema: z.ZodObject = VOCABULARY[name].attributes;
  const known = Object.keys(schema.shape);
  const { error } = schema.safeParse(Object.fromEntries(values), { error: expected });
  const told = new Set<string>();
  for (const issue of error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') for (const extra of issue.keys) explainExtra(name, extra, known, tell);
    else if (!coded.has(key) && !told.has(key)) explainValue(name, key, values.get(key), issue, tell);
    told.add(key);
    for (const wrong of issue.code === 'unrecognized_keys' ? issue.keys : [key]) values.delete(wrong);
  }
  const fitting = schema.safeParse(Object.fromEntries(values));
  // The schema is the one of this very element; the compiler loses that link through the lookup by name.
  return fitting.success ? (fitting.data as Attributes<N>) : undefined;
}
