import type { MdxJsxAttributeUnion } from 'satteri';
import type { z } from 'zod';
import { expected } from './expected.ts';
import type { Place } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { type Attributes, type ElementName, VOCABULARY } from './vocabulary.ts';

type Report = (rule: string, place: Place, message: string, hint: string) => void;

/**
 * Reads the attributes of a tag by the schema of its element.
 * @returns undefined when they do not fit; what is wrong has then been reported at `place`
 */
export function readAttributes<N extends ElementName>(
  name: N,
  written: readonly MdxJsxAttributeUnion[],
  place: Place,
  report: Report,
): Attributes<N> | undefined {
  const values = new Map<string, string>();
  const coded = new Set<string>();
  let sound = true;
  const wrong = (rule: string, message: string, hint: string) => {
    sound = false;
    report(rule, place, message, hint);
  };
  for (const attribute of written) {
    if (attribute.type !== 'mdxJsxAttribute') {
      wrong('code', `<${name}> heeft code tussen { } als attribuut.`, 'Een attribuut is altijd naam="waarde".');
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      coded.add(attribute.name);
      wrong(
        'code',
        `Het attribuut ${attribute.name} van <${name}> heeft code tussen { }.`,
        `Schrijf ${attribute.name}="…" met gewone tekst.`,
      );
    } else if (values.has(attribute.name)) {
      wrong('attributen', `Het attribuut ${attribute.name} staat twee keer in <${name}>.`, 'Laat er één staan.');
    } else values.set(attribute.name, attribute.value ?? '');
  }
  const schema: z.ZodObject = VOCABULARY[name].attributes;
  const result = schema.safeParse(Object.fromEntries(values), { error: expected });
  if (result.success) {
    // The schema is the one of this very element; the compiler loses that link through the lookup by name.
    return sound ? (result.data as Attributes<N>) : undefined;
  }
  const known = Object.keys(schema.shape);
  for (const issue of result.error.issues) {
    const key = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys')
      for (const extra of issue.keys)
        wrong(
          'attributen',
          `<${name}> kent geen attribuut "${extra}".`,
          known.length === 0 ? `<${name}> heeft geen attributen.` : didYouMean(extra, known, (k) => `"${k}"`),
        );
    else if (coded.has(key)) continue;
    else if (!values.has(key))
      wrong(
        'attributen',
        `<${name}> mist het attribuut "${key}".`,
        `Schrijf <${name} ${key}="…"${VOCABULARY[name].inside === 'nothing' ? ' />' : '>'}.`,
      );
    else {
      const written = values.get(key) ?? '';
      const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      wrong(
        'attributen',
        written === ''
          ? `Het attribuut ${key} van <${name}> is leeg.`
          : `Het attribuut ${key} van <${name}> kan niet "${written}" zijn.`,
        options.length > 0 ? didYouMean(written, options, (k) => `"${k}"`) : `Verwacht: ${issue.message}.`,
      );
    }
  }
  return undefined;
}
