import type { Source, SourceRef } from './corpus.ts';

type Section = NonNullable<SourceRef['section']>;

const isWhole = (key: string) => /^\d+$/.test(key);
const isNumbered = (key: string) => /^\d/.test(key);
const comesBefore = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true }) < 0;

/**
 * The sections of a source in the order its ledger gives them. An object puts keys as "2" and "4" first, whatever was
 * written; each of these goes back behind the last numbered section that comes before it.
 */
export function sectionsOf(source: Source): readonly Section[] {
  const written = Object.entries(source.delen).map(([key, title]) => ({ key, title }));
  const sections = written.filter(({ key }) => !isWhole(key));
  for (const whole of written.filter(({ key }) => isWhole(key))) {
    const last = sections.findLastIndex(({ key }) => isNumbered(key) && comesBefore(key, whole.key));
    sections.splice(last + 1, 0, whole);
  }
  return sections;
}
