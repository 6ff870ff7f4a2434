import { keepHere, keptHere } from './address.ts';

const STEP = 0.15;
const [SMALLEST, LARGEST] = [0.7, 2.2];

/** Makes the notes of the presenter's window larger or smaller, by steps, and keeps that through a reload. */
export class LetterSize {
  readonly #root: HTMLElement;
  #scale: number;

  constructor(root: HTMLElement) {
    this.#root = root;
    const kept = keptHere('letter');
    this.#scale = typeof kept === 'number' ? kept : 1;
    this.change(0);
  }

  /** @param steps up or down */
  change(steps: number): void {
    this.#scale = Math.min(LARGEST, Math.max(SMALLEST, this.#scale + steps * STEP));
    this.#root.style.setProperty('--letter', String(this.#scale));
    keepHere({ letter: this.#scale });
  }
}
