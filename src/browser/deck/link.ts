/** After how many milliseconds of silence a window counts as gone. */
const PATIENCE = 3000;

/** Whether the other window lives: known by what it says, never by what it once said. */
export class Link {
  readonly #now: () => number;
  #heard: number | undefined;
  #ever = false;
  /** When this window last looked. */
  #awake: number | undefined;

  /** @param now a clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins to wait for a window that ought to be there. */
  expect(): void {
    this.#heard = this.#now();
    this.#ever = false;
  }

  hear(): void {
    this.#heard = this.#now();
    this.#ever = true;
  }

  /**
   * Tells that this window is awake, once a second. One that slept, as a laptop with its lid closed, heard nothing and
   * may not say that the other was silent.
   */
  wake(): void {
    const now = this.#now();
    const slept = this.#awake === undefined ? 0 : now - this.#awake;
    const silent = (this.#awake ?? now) - (this.#heard ?? now);
    if (this.#heard !== undefined && slept > PATIENCE && silent <= PATIENCE) this.#heard += slept;
    this.#awake = now;
  }

  /** `none`: nobody was ever there or expected; `seeking`: expected, and not yet overdue. */
  get state(): 'none' | 'seeking' | 'linked' | 'lost' {
    if (this.#heard === undefined) return 'none';
    if (this.#now() - this.#heard > PATIENCE) return 'lost';
    return this.#ever ? 'linked' : 'seeking';
  }
}

/** A showing that answered. */
export interface Found {
  readonly showing: string;
  readonly version: string;
  readonly born: number;
}

/** The showing to follow: the newest of this version, and else the newest of all. */
export function chooseShowing(found: readonly Found[], version: string): Found | undefined {
  const same = found.filter((one) => one.version === version);
  return (same.length > 0 ? same : found).reduce<Found | undefined>(
    (newest, one) => (newest === undefined || one.born > newest.born ? one : newest),
    undefined,
  );
}
