/** What a road must know of a slide. */
export interface RoadSlide {
  readonly slug: string;
  /** The slides one can choose to go to, by their slugs; none where there is nothing to choose. */
  readonly ways: readonly string[];
  /** The first slide of the conversation whose moments it belongs to; undefined where one goes on in order. */
  readonly row: string | undefined;
}

/**
 * The way a room takes through the moments of a conversation: on goes by what it chose, and back by where it was. Other
 * slides follow each other in order, and for those it says nothing.
 */
export class Road {
  readonly #slides: readonly RoadSlide[];
  /** The moments passed before the one the room is at, or was at last. */
  #passed: readonly string[] = [];
  #last: RoadSlide | undefined;

  constructor(slides: readonly RoadSlide[]) {
    this.#slides = slides;
  }

  /** What to keep of it over a reload: the moments passed, the last one where the room is. */
  get state(): readonly string[] {
    return this.#last ? [...this.#passed, this.#last.slug] : [];
  }

  /** Takes what was kept; of anything else nothing. */
  take(kept: unknown): void {
    if (!Array.isArray(kept)) return;
    const known = kept.flatMap((slug) => this.#slides.find((slide) => slide.slug === slug) ?? []);
    const last = known.at(-1);
    if (last?.row === undefined || known.some(({ row }) => row !== last.row)) return;
    this.#passed = known.slice(0, -1).map(({ slug }) => slug);
    this.#last = last;
  }

  /** Tells that a slide is shown. */
  moved(index: number): void {
    const to = this.#slides[index];
    if (to?.row === undefined || to === this.#last) return;
    const before = this.#passed.lastIndexOf(to.slug);
    if (this.#last?.ways.includes(to.slug)) this.#passed = [...this.#passed, this.#last.slug];
    else this.#passed = before >= 0 ? this.#passed.slice(0, before) : [];
    this.#last = to;
  }

  /**
   * Where one goes on from a slide: where most votes lead, the first of equals; from an end to what comes after the
   * conversation.
   * @returns an index; undefined where the next slide in order is meant
   */
  onward(index: number, votes: readonly number[]): number | undefined {
    const at = this.#slides[index];
    if (at?.row === undefined) return undefined;
    if (at.ways.length > 0) {
      const most = Math.max(...at.ways.map((_, way) => votes[way] ?? 0));
      return this.#find(at.ways[at.ways.findIndex((_, way) => (votes[way] ?? 0) === most)]);
    }
    const after = this.#slides.findIndex(({ row }, i) => i > index && row !== at.row);
    return after < 0 ? index : after;
  }

  /** Where one goes back to. @returns an index; undefined where the slide before it in order is meant */
  back(index: number): number | undefined {
    const [at, before] = [this.#slides[index], this.#slides[index - 1]];
    if (at?.row === undefined) {
      const last = this.#last?.row === before?.row ? this.#last?.slug : before?.row;
      return before?.row === undefined ? undefined : this.#find(last);
    }
    const passed = this.#passed.at(-1);
    if (passed !== undefined) return this.#find(passed);
    return at.slug === at.row ? undefined : this.#find(at.row);
  }

  #find(slug: string | undefined): number | undefined {
    const index = this.#slides.findIndex((slide) => slide.slug === slug);
    return index < 0 ? undefined : index;
  }
}
