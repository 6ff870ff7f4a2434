import { SEARCH } from '../../addresses.ts';
import type { SearchList } from '../../search/list.ts';
import { Search } from '../../search/search.ts';

const ADDRESS = `${SEARCH}zoeklijst.json`;
let started: Promise<Search> | undefined;

async function load(): Promise<Search> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`The search list did not come: ${response.status}.`);
  const list: SearchList = await response.json();
  return new Search(list);
}

/** Search, ready to ask; loaded once for a page. The one request it makes is the same for every question. */
export function startEngine(): Promise<Search> {
  started ??= load().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}
