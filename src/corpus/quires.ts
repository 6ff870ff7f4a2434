import type { Bundle, Page } from './corpus.ts';

/** The pages of a booklet by the quires it is folded in: each begins with a page that `katernen` names. */
export function quiresOf(
  { katernen = [] }: Pick<Bundle, 'katernen'>,
  pages: readonly Page[],
): readonly (readonly Page[])[] {
  const starts = [0, ...katernen.map((id) => pages.findIndex((page) => page.id === id)).filter((at) => at > 0)];
  return starts.map((start, i) => pages.slice(start, starts[i + 1]));
}
