import { keepHere, keptHere } from './address.ts';
import { formatTime, lateness, type Stopwatch } from './clock.ts';
import { endOfPart, type Plan, planSlides } from './plan.ts';
import type { SlideElement } from './slides.ts';
import type { Parts } from './speaker-parts.ts';
import { clockAfter, readStart } from './start-time.ts';
import { deckWords } from './words.ts';

/** The time of the presenter's window: used and planned, of the whole and of this slide, and when it is over. */
export class Pace {
  readonly #parts: Parts;
  readonly #slides: readonly SlideElement[];
  readonly #plans: readonly Plan[];
  readonly #watch: Stopwatch;
  readonly #start: HTMLInputElement | null;
  #index = 0;
  /** What the clock said when this slide came, in seconds. */
  #since = 0;
  #opened = false;

  constructor(root: HTMLElement, parts: Parts, slides: readonly SlideElement[], watch: Stopwatch) {
    this.#parts = parts;
    this.#slides = slides;
    this.#plans = planSlides(slides);
    this.#watch = watch;
    this.#start = root.querySelector<HTMLInputElement>('[name="begin"]');
    const kept = keptHere('begin');
    if (this.#start && typeof kept === 'string') this.#start.value = kept;
    this.#start?.addEventListener('input', () => {
      keepHere({ begin: this.#start?.value });
      this.tick();
    });
  }

  /** Begins to count the time of a slide; a reload goes on counting. */
  enter(index: number): void {
    this.#index = index;
    const slug = this.#slides[index]?.slug;
    const kept = keptHere('sinds');
    const [keptSlug, since]: readonly unknown[] = Array.isArray(kept) ? kept : [];
    this.#since = keptSlug === slug && typeof since === 'number' ? since : this.#watch.seconds;
    // A window that was loaded again first shows the first slide, until it hears where the slides are.
    if (this.#opened) keepHere({ sinds: [slug, this.#since] });
    this.#opened = true;
    this.tick();
  }

  /** Begins anew, with this slide. */
  reset(): void {
    keepHere({ sinds: undefined });
    this.enter(this.#index);
  }

  /** The time of day at which a slide is planned, as "14:05"; '' as long as no start is known. */
  timeOf(index: number): string {
    return clockAfter(this.#began(), this.#plans[index]?.from ?? 0);
  }

  tick(): void {
    const plan = this.#plans[this.#index] ?? { from: 0, until: 0, total: 0 };
    const used = this.#watch.seconds;
    const { klok, gebruikt, gepland, pas, einde, stand } = this.#parts;
    klok.textContent = clockAfter(new Date(), 0);
    gebruikt.textContent = formatTime(used);
    gepland.textContent = `${formatTime(plan.until * 60)} / ${formatTime(plan.total * 60)}`;
    const here = Math.max(0, used - this.#since);
    const planned = (plan.until - plan.from) * 60;
    pas.textContent = `${formatTime(here)} / ${formatTime(planned)}`;
    pas.classList.toggle('over', planned > 0 && here > planned);
    this.#tellPart(used);
    einde.textContent = clockAfter(this.#began(), plan.total) || '–';
    const late = used === 0 ? 0 : lateness(used, plan);
    const says = late === 0 ? deckWords.onTime : late > 0 ? deckWords.behind(late) : deckWords.ahead(-late);
    if (stand.textContent !== says) stand.textContent = says;
    stand.classList.toggle('laat', late > 0);
  }

  /** The part this slide is in, and how long it may still take; nothing where the deck has no parts. */
  #tellPart(used: number): void {
    const part = this.#slides[this.#index]?.part ?? '';
    const { onderdeel } = this.#parts;
    if (onderdeel.parentElement) onderdeel.parentElement.hidden = part === '';
    const left = endOfPart(this.#slides, this.#plans, this.#index) * 60 - used;
    const says = left < 0 ? deckWords.partOver(part, formatTime(-left)) : deckWords.partLeft(part, formatTime(left));
    if (part !== '') onderdeel.textContent = says;
    onderdeel.classList.toggle('over', left < 0);
  }

  /** When it began or begins: as chosen, or else by the time used. */
  #began(): Date | undefined {
    const used = this.#watch.seconds;
    return (
      readStart(this.#start?.value ?? '', new Date()) ?? (used > 0 ? new Date(Date.now() - used * 1000) : undefined)
    );
  }
}
