import { SEARCH } from '../../addresses.ts';
import { keep, recall } from '../storage.ts';

/** The address of all results: the words stand behind the #, which no browser sends. */
export function resultsAddress(query: string): string {
  const words = query.trim();
  return words === '' ? SEARCH : `${SEARCH}#q=${encodeURIComponent(words)}`;
}

/** Whether "/" opens search: the reader may switch that off, for it is a letter like any other to who dictates. */
export const slash = {
  opens: () => recall('sneltoets') !== 'uit',
  set: (opens: boolean) => keep('sneltoets', opens ? '' : 'uit'),
};
