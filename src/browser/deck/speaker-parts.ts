import type { SlideElement } from './slides.ts';

/** The parts of the presenter's window, by their `data-deel`. */
const PARTS = [
  'nu',
  'scherm',
  'straks',
  'daarna',
  'notities',
  'titel',
  'plaats',
  'stap',
  'getypt',
  'klok',
  'gebruikt',
  'gepland',
  'pas',
  'onderdeel',
  'einde',
  'stand',
  'lijn',
  'herstel',
] as const;
export type Parts = Readonly<Record<(typeof PARTS)[number], HTMLElement>>;

/** The parts of a presenter's window; undefined where one is missing. */
export function findParts(root: HTMLElement): Parts | undefined {
  const found = PARTS.flatMap((name) => {
    const element = root.querySelector<HTMLElement>(`[data-deel="${name}"]`);
    return element ? [[name, element] as const] : [];
  });
  // Every name of Parts is in the list, and each was found.
  return found.length === PARTS.length ? (Object.fromEntries(found) as Parts) : undefined;
}

/** A copy of a slide, without ids, so that none stands twice on the page. */
export function picture({ canvas }: Pick<SlideElement, 'canvas'>): HTMLElement {
  const copy = canvas.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('A slide is an element.');
  copy.classList.add('doek');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** The same only to look at: what leads somewhere cannot be reached, where the picture is hidden or part of a button. */
export function stillPicture(slide: Pick<SlideElement, 'canvas'>): HTMLElement {
  const copy = picture(slide);
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  return copy;
}
