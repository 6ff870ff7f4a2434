import type { SlideElement } from './slides.ts';
import { isCount } from './sync.ts';
import { deckWords } from './words.ts';

/** The hands a room raised, slide by slide; kept in this window alone. */
export class Votes {
  readonly #counts = new Map<string, readonly number[]>();

  /** Of each way on from a slide. */
  of({ slug, ways }: SlideElement): readonly number[] {
    const known = this.#counts.get(slug) ?? [];
    return ways.map((_, way) => known[way] ?? 0);
  }

  /** Counts a hand more, or one less. */
  add(slide: SlideElement, way: number, by: 1 | -1): void {
    this.take(
      slide,
      this.of(slide).map((count, i) => (i === way ? count + by : count)),
    );
  }

  /** Takes the counts of another window. */
  take({ slug, ways }: SlideElement, counts: readonly number[]): void {
    this.#counts.set(
      slug,
      ways.map((_, way) => Math.min(999, Math.max(0, counts[way] ?? 0))),
    );
  }

  /** What to keep of them over a reload. */
  get state(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(this.#counts);
  }

  /** Takes what was kept of these slides; of anything else nothing. */
  restore(slides: readonly SlideElement[], kept: unknown): void {
    if (typeof kept !== 'object' || kept === null) return;
    for (const slide of slides) {
      const counts: unknown = Object.hasOwn(kept, slide.slug) ? Reflect.get(kept, slide.slug) : undefined;
      if (Array.isArray(counts) && counts.every(isCount)) this.take(slide, counts);
    }
  }

  /** Shows them beside the choices of a slide, or of a copy of it. */
  show(slide: SlideElement, canvas: Element): void {
    const counts = this.of(slide);
    for (const [way, item] of [...canvas.querySelectorAll('.dia-keuzes > li')].entries()) {
      const count = counts[way] ?? 0;
      let shown = item.querySelector('.dia-stemmen');
      if (count === 0) shown?.remove();
      else {
        if (!shown) {
          shown = document.createElement('span');
          shown.className = 'dia-stemmen';
          item.append(shown);
        }
        shown.textContent = String(count);
        shown.setAttribute('role', 'img');
        shown.setAttribute('aria-label', deckWords.hands(count));
      }
    }
  }
}

/** The way on that a key stands for: "a" is the first; undefined where it is no letter of a choice. */
export function wayOf(key: string, { ways }: Pick<SlideElement, 'ways'>): number | undefined {
  const way = /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : -1;
  return way >= 0 && way < ways.length ? way : undefined;
}
