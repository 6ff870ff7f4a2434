import type { Plan } from './plan.ts';

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

/** A stopwatch as windows hand it on; all times in milliseconds since 1970, which every window counts alike. */
export interface ClockState {
  /** What it had counted before it was last started. */
  readonly before: number;
  /** Since when it runs; undefined while it stands still. */
  readonly since: number | undefined;
  /** When it was last started, stopped or reset: of two states the later one holds. */
  readonly changed: number;
}

const UNTOUCHED: ClockState = { before: 0, since: undefined, changed: 0 };

/** Reads the state of a clock that another window sent or the history kept; undefined where it is none. */
export function readClock(data: unknown): ClockState | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { before, since, changed } = data as Readonly<Record<string, unknown>>;
  const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;
  if (!isTime(before) || !isTime(changed) || !(since === undefined || isTime(since))) return undefined;
  return { before, since, changed };
}

/** A clock that counts the seconds it has run; it can be stopped and started again, and handed to another window. */
export class Stopwatch {
  #state = UNTOUCHED;
  readonly #now: () => number;

  /** @param now the time in milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  get state(): ClockState {
    return this.#state;
  }

  get runs(): boolean {
    return this.#state.since !== undefined;
  }

  get seconds(): number {
    const { before, since } = this.#state;
    return (before + (since === undefined ? 0 : Math.max(0, this.#now() - since))) / 1000;
  }

  start(): void {
    if (!this.runs) this.#change(this.#state.before, this.#now());
  }

  stop(): void {
    this.#change(this.seconds * 1000, undefined);
  }

  reset(): void {
    this.#change(0, this.runs ? this.#now() : undefined);
  }

  /** Takes over what another window counted, where that is of later. @returns whether it was */
  take(state: ClockState | undefined): boolean {
    if (state === undefined || state.changed <= this.#state.changed) return false;
    this.#state = state;
    return true;
  }

  #change(before: number, since: number | undefined): void {
    this.#state = { before, since, changed: this.#now() };
  }
}
