import { keptHere } from '../deck/address.ts';

/** The name under which a place in the history keeps how many changes came before it. */
const STEP = 'stap';

/**
 * The changes of a page as places in the history of its window, so that the browser's own Back undoes them. It never
 * leads past the place where the page was opened.
 */
export class StepsBack {
  #last = this.#step;

  get #step(): number {
    const kept = keptHere(STEP);
    return typeof kept === 'number' ? kept : 0;
  }

  get canUndo(): boolean {
    return this.#step > 0;
  }

  get canRedo(): boolean {
    return this.#step < this.#last;
  }

  /** Goes to an address as a change of its own; the same address is none. @param behind what stands behind it, its # included */
  go(address: string, behind = ''): void {
    if (address === location.search) return;
    this.#last = this.#step + 1;
    try {
      history.pushState({ [STEP]: this.#last }, '', address + behind);
    } catch {
      // A browser may not allow that for a file: the programme changes, and cannot be taken back by its address.
    }
  }
}
