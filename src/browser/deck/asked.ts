/** How long the answer to a request may be under way, in milliseconds; after that the deck is believed again. */
const UNDER_WAY = 1000;

/**
 * What the presenter asked last. While the deck has not said that it shows that slide, what it says is of before: who
 * steps three slides in a moment would else be taken back by the answer to the first step.
 */
export class Asked {
  readonly #now: () => number;
  #slug: string | undefined;
  #since = 0;

  /** @param now a clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  ask(slug: string): void {
    this.#slug = slug;
    this.#since = this.#now();
  }

  /** Whether the deck tells of now, given the slide it says it shows. */
  isAnswered(slug: string): boolean {
    const old = this.#slug !== undefined && slug !== this.#slug && this.#now() - this.#since < UNDER_WAY;
    if (!old) this.#slug = undefined;
    return !old;
  }
}
