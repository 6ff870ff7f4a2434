import { EMPTY } from '../../measuring/sheet.ts';
import type { Counted } from './opened.ts';

/** The most steps that can be undone. */
const MOST = 200;

/** What stands there and what it was before, so that nothing typed is lost by a wrong paste or a wrong press. */
export class History {
  readonly #before: Counted[] = [];
  #now: Counted = { sheet: EMPTY, numbers: new Set() };

  get now(): Counted {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  change(next: Counted): void {
    this.#before.push(this.#now);
    if (this.#before.length > MOST) this.#before.shift();
    this.#now = next;
  }

  undo(): void {
    this.#now = this.#before.pop() ?? this.#now;
  }
}
