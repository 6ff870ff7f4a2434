import { guide } from '../../src/guide.ts';
import { searchRecords } from '../../src/writers/search/records.ts';
import { searchOver } from './few.ts';

/** All of our own texts, as search has them. */
export const { corpus } = guide();
export const records = searchRecords(corpus);
export const search = searchOver(corpus, records);

/** The addresses of the first three answers to a question. */
export const first = (query: string) =>
  search
    .ask(query)
    .results.slice(0, 3)
    .map(({ href }) => href);

/** The page of an address. */
export const pageOf = (href: string) => href.replace(/#.*/, '').replace(/^\/|\/$/g, '');
