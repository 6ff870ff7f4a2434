import { readHits } from '../hits.ts';

const NAME = 'gezocht';
const HEADINGS = 'h1, h2, h3, h4';
/** A page is marked where one lands; a text of which the whole is meant, in no more places than this. */
const MOST = 40;

/** The texts of the section that the address leads to, or of all that is read. */
function* textsOf(target: Element | null): Generator<Node> {
  const main = document.querySelector('main');
  if (!main) return;
  const heading = target?.matches(HEADINGS) ? target : undefined;
  const walker = document.createTreeWalker(heading ? main : (target ?? main), NodeFilter.SHOW_TEXT);
  let inside = heading === undefined;
  while (walker.nextNode()) {
    const own = walker.currentNode.parentElement?.closest(HEADINGS);
    if (own && heading) inside = own === heading;
    if (inside) yield walker.currentNode;
  }
}

function rangesOf(texts: Iterable<Node>, words: readonly string[]): Range[] {
  const plain = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${plain.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...texts].flatMap((text) =>
    [...(text.textContent ?? '').matchAll(pattern)].map(({ index, 0: { length } }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + length);
      return range;
    }),
  );
}

/** Takes the words out of the address, goes where it leads, and marks them there. */
function land(): void {
  const { anchor, words } = readHits(location.hash);
  if (words.length === 0) return;
  if (anchor === '') history.replaceState(history.state, '', location.pathname + location.search);
  else location.replace(`#${anchor}`);
  if (!('highlights' in CSS)) return;
  const ranges = rangesOf(textsOf(anchor === '' ? null : document.querySelector(':target')), words).slice(0, MOST);
  CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** Marks the words that were searched for where one lands, until one presses Escape or clicks; the text stays as it is. */
export function startHits(): void {
  const clear = () => 'highlights' in CSS && CSS.highlights.delete(NAME);
  document.addEventListener('click', clear);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear());
  addEventListener('hashchange', land);
  land();
}
