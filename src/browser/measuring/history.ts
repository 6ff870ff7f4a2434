import { EMPTY, type Sheet } from '../../measuring/sheet.ts';

/** The most steps that can be undone. */
const MOST = 200;

/** A sheet and what it was before, so that nothing typed is lost by a wrong paste or a wrong press. */
export class History {
  readonly #before: Sheet[] = [];
  #now: Sheet = EMPTY;

  get now(): Sheet {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  change(next: Sheet): void {
    this.#before.push(this.#now);
    if (this.#before.length > MOST) this.#before.shift();
    this.#now = next;
  }

  undo(): void {
    this.#now = this.#before.pop() ?? this.#now;
  }
}
