/** Time planned around one slide, in minutes from the start. */
export interface Plan {
  readonly from: number;
  readonly until: number;
  readonly total: number;
}

/** When a slide is planned, by the minutes of the slides before it. */
export function planOf(minutes: readonly number[], index: number): Plan {
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  return { from: sum(minutes.slice(0, index)), until: sum(minutes.slice(0, index + 1)), total: sum(minutes) };
}

/** By how many whole minutes a presenter is late (positive) or early (negative); 0 within the time of the slide. */
export function lateness(usedSeconds: number, { from, until }: Plan): number {
  const used = usedSeconds / 60;
  if (used > until) return Math.ceil(used - until - 0.5);
  if (used < from) return -Math.ceil(from - used - 0.5);
  return 0;
}

/** Seconds as "5:07", or "1:02:33" from an hour on. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A clock that counts the seconds it has run; it can be stopped and started again. */
export class Stopwatch {
  #before = 0;
  #since: number | undefined;
  readonly #now: () => number;

  /** @param now the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  get runs(): boolean {
    return this.#since !== undefined;
  }

  get seconds(): number {
    return (this.#before + (this.#since === undefined ? 0 : this.#now() - this.#since)) / 1000;
  }

  start(): void {
    this.#since ??= this.#now();
  }

  stop(): void {
    this.#before = this.seconds * 1000;
    this.#since = undefined;
  }

  reset(): void {
    this.#before = 0;
    if (this.#since !== undefined) this.#since = this.#now();
  }
}
