import type { Version } from './version.ts';

/** One slide as it stands in the page. */
export interface SlideElement {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  /** The part of the deck it is in; '' where that has none. */
  readonly part: string;
  /** In how many steps it comes; 1 where all is there at once. */
  readonly steps: number;
  /** The alternative text of its figure; '' where it has none. */
  readonly alt: string;
  /** The slides one can choose to go to, by their slugs; none where there is nothing to choose. */
  readonly ways: readonly string[];
  /** The first slide of the conversation whose moments it belongs to; undefined where one goes on in order. */
  readonly row: string | undefined;
  /** The slide it shares its minutes with: the first of a conversation; undefined where it has its own. */
  readonly shares: string | undefined;
  readonly section: HTMLElement;
  /** The element that becomes the slide. */
  readonly canvas: HTMLElement;
}

/** With which step a part of a slide comes; 1 is there from the start. */
export const stepOf = (part: Element): number => Number(part.getAttribute('data-fragment-index')) + 2;

/** The parts of a slide that come later. */
export const partsOf = (canvas: Element): readonly Element[] => [...canvas.querySelectorAll('.fragment')];

const stepsOf = (canvas: Element) => Math.max(1, ...partsOf(canvas).map(stepOf));

/** The links on a slide that lead to another one. */
export const jumpsOn = (canvas: Element): readonly HTMLAnchorElement[] => [
  ...canvas.querySelectorAll<HTMLAnchorElement>('[data-naar]'),
];

/** Those of them that a room chooses from. */
const waysOn = (canvas: Element) => jumpsOn(canvas).filter((link) => link.closest('.dia-keuzes'));

/** The slides of a page in order. Those that the chosen version leaves out are taken off the page. */
export function takeSlides(root: ParentNode, { minutes }: Version): readonly SlideElement[] {
  const slides: SlideElement[] = [];
  for (const section of root.querySelectorAll<HTMLElement>('.dia')) {
    const versions = section.dataset['versies']?.split(' ') ?? [];
    const canvas = section.querySelector<HTMLElement>('.dia-vlak');
    if (canvas === null || (minutes !== undefined && !versions.includes(String(minutes)))) {
      section.remove();
      continue;
    }
    slides.push({
      slug: section.dataset['id']?.replace(/^dia\//, '') ?? '',
      title: section.querySelector('.dia-titel')?.textContent ?? '',
      minutes: Number(section.dataset['minuten'] ?? 0),
      part: section.dataset['onderdeel'] ?? '',
      steps: stepsOf(canvas),
      alt: section.dataset['alt'] ?? '',
      ways: waysOn(canvas).map((link) => link.dataset['naar'] ?? ''),
      row: section.dataset['rij'],
      shares: section.dataset['deelt'],
      section,
      canvas,
    });
  }
  for (const [index, { canvas }] of slides.entries()) {
    const number = canvas.querySelector('.dia-nummer');
    if (number) number.textContent = String(index + 1);
  }
  return slides;
}
