import type { Version } from './version.ts';

/** One slide as it stands in the page. */
export interface SlideElement {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  /** The alternative text of its figure; '' where it has none. */
  readonly alt: string;
  readonly section: HTMLElement;
  /** The element that becomes the slide. */
  readonly canvas: HTMLElement;
}

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
      alt: section.dataset['alt'] ?? '',
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
