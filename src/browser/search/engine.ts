import { SEARCH } from '../../addresses.ts';
import { type SearchList, type SearchTexts, searchFile } from '../../search/list.ts';
import { Search } from '../../search/search.ts';
import { fetchOwn } from '../fetch-own.ts';

let started: Promise<Search> | undefined;
const listeners = new Set<() => void>();

async function load<T>(file: string): Promise<T> {
  return (await fetchOwn(`${SEARCH}${file}.json`)).json();
}

const loadList = (number: number) => load<SearchList>(searchFile('lijst', number));

/** Fetches what makes answers better once they are there: the sentences that answer, and the other lists. */
async function loadRest(first: SearchList, begun: Search): Promise<void> {
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let search = begun;
  const texts: SearchTexts[] = [];
  const addTexts = async (number: number) => {
    texts[number] = await load<SearchTexts>(searchFile('teksten', number));
    search.addTexts(number, texts[number]);
    tell();
  };
  await addTexts(0);
  if (first.lists === 1) return;
  const others = await Promise.all(Array.from({ length: first.lists - 1 }, (_, i) => loadList(i + 1)));
  search = new Search([first, ...others]);
  for (const [number, known] of texts.entries()) search.addTexts(number, known);
  started = Promise.resolve(search);
  tell();
  for (const number of others.keys()) await addTexts(number + 1);
}

async function start(): Promise<Search> {
  const first = await loadList(0);
  const search = new Search([first]);
  // What does not come is not missed: then an answer shows what a text is about.
  void loadRest(first, search).catch(() => undefined);
  return search;
}

/** Search, ready to ask; loaded once for a page. The requests it makes are the same for every question. */
export function startEngine(): Promise<Search> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Tells when the same question would be answered better than before. */
export function whenBetter(listener: () => void): void {
  listeners.add(listener);
}
