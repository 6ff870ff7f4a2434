import { SEARCH_KINDS, type SearchKind } from '../../search/kinds.ts';

/** What one asks, and in what. */
export interface Question {
  readonly query: string;
  readonly kind: SearchKind | undefined;
  /** As it stands in the form; empty for everyone. */
  readonly audience: string;
}

/** Whether a text names a kind of result. */
export function isKind(value: unknown): value is SearchKind {
  return SEARCH_KINDS.some((kind) => kind === value);
}

/**
 * The question in an address: behind the # it never leaves the browser. One behind the ? is read too, for links from
 * elsewhere. Never throws, whatever stands there.
 */
export function readQuestion({ hash, search }: { readonly hash: string; readonly search: string }): Question {
  const own = new URLSearchParams(hash.slice(1));
  const said = own.has('q') ? own : new URLSearchParams(search);
  const kind = said.get('soort');
  return {
    query: said.get('q')?.trim() ?? '',
    kind: isKind(kind) ? kind : undefined,
    audience: said.get('voor') ?? '',
  };
}

/** The address of a question, from the path on; without words it is the page alone. */
export function addressOf(path: string, { query, kind, audience }: Question): string {
  if (query === '') return path;
  const parts = Object.entries({ q: query, soort: kind ?? '', voor: audience }).filter(([, value]) => value !== '');
  return `${path}#${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}
