import { opened, SEARCH } from '../../addresses.ts';
import { keepHere, keptHere } from '../deck/address.ts';
import { keep, recall } from '../storage.ts';

/** The address of all results: the words stand behind the #, which no browser sends. */
export function resultsAddress(query: string): string {
  const words = query.trim();
  return opened(words === '' ? SEARCH : `${SEARCH}#q=${encodeURIComponent(words)}`);
}

/** Whether "/" opens search: the reader may switch that off, for it is a letter like any other to who dictates. */
export const slash = {
  opens: () => recall('sneltoets') !== 'uit',
  set: (opens: boolean) => keep('sneltoets', opens ? '' : 'uit'),
};

/** What was searched for when the reader followed a result, kept with the place in the history that one comes back to. */
export interface Left {
  /** What stood in the window. */
  readonly zoek?: string;
  /** How many results stood on the page, and whether all other texts were searched too. */
  readonly aantal?: number;
  readonly ruim?: boolean;
  /** The address of the result. */
  readonly naar: string;
}

/** The name under which that stands: the page may keep something of its own with the same place. */
const LEFT = 'gezocht';

/** Where one left for a result, if one did. */
export function whereLeft(): Left | undefined {
  const left = keptHere(LEFT);
  // Nothing but `leave` writes it.
  return typeof left === 'object' && left !== null ? (left as Left) : undefined;
}

/** Notes where one was, where a click follows a link in this window; says whether it does. One that opens another leaves nothing. */
export function leave({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, left: Omit<Left, 'naar'>): boolean {
  const beside = ctrlKey || metaKey || shiftKey || altKey;
  const link = target instanceof Element && !beside ? target.closest('a') : null;
  if (link) keepHere({ [LEFT]: { ...left, naar: link.getAttribute('href') ?? '' } satisfies Left });
  return link !== null;
}

/** Where one was before, told once; undefined for who comes here anew. */
export function comeBack(): Left | undefined {
  const left = whereLeft();
  if (left) keepHere({ [LEFT]: undefined });
  return left;
}

/** Puts the reader back at a result. */
export function standAt(list: ParentNode, { naar }: Left): void {
  const link = [...list.querySelectorAll('a')].find((one) => one.getAttribute('href') === naar);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
}
