import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal, zonder aanhalingstekens',
  array: 'een lijst, als [dit, dat]',
  object: 'velden, elk op een eigen regel',
  record: 'velden, elk op een eigen regel',
};

function size(origin: string, least: boolean, limit: number | bigint): string {
  const bound = least ? 'minstens' : 'hooguit';
  if (origin === 'string') return `${bound} ${limit} ${limit === 1 ? 'teken' : 'tekens'}`;
  if (origin === 'array') return `een lijst met ${bound} ${limit === 1 ? 'één punt' : `${limit} punten`}`;
  return `een getal van ${bound} ${limit}`;
}

/**
 * What a schema expected, as Dutch words that follow "Verwacht: "; a schema's own message goes before this.
 * Give it to `safeParse` as `error`.
 */
export function expected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'iets anders';
    case 'too_small':
      return size(issue.origin, true, issue.minimum);
    case 'too_big':
      return size(issue.origin, false, issue.maximum);
    case 'invalid_value':
      return `een van ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'een adres dat met https:// begint' : 'een andere schrijfwijze';
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'een andere naam';
    default:
      return 'iets anders';
  }
}
