import type { Stage } from './stage.ts';

/** How much nearer a part of a slide comes. */
const NEARER = 2.2;

/** What one can press in a slide or over it: a click there is not for the slide. */
const PRESSED = 'a, button, input, label, summary, dialog, .progress';

/** What a pointer does over the slides: a click goes on, a red dot points, and a part comes near. */
export class Pointer {
  readonly #root: HTMLElement;
  readonly #stage: Stage;
  readonly #dot = document.createElement('div');
  #near: HTMLElement | undefined;
  #at: { readonly x: number; readonly y: number } | undefined;

  /**
   * @param root holds the slides
   * @param clicks whether a click goes on
   */
  constructor(root: HTMLElement, stage: Stage, clicks: () => boolean) {
    this.#root = root;
    this.#stage = stage;
    this.#dot.className = 'deck-stip';
    this.#dot.hidden = true;
    root.append(this.#dot);
    root.addEventListener('click', (event) => {
      // A slide chosen in the overview, or a touch, which swipes, is not a click to go on.
      if (event.defaultPrevented || stage.isOverview() || (event as PointerEvent).pointerType === 'touch') return;
      if (!clicks() || (event.target as Element).closest(PRESSED) || getSelection()?.isCollapsed === false) return;
      stage.next();
    });
    root.addEventListener('pointermove', ({ clientX: x, clientY: y }) => this.#move(x, y));
  }

  /** Shows a red dot in place of the arrow, or the arrow again. @returns whether it shows now */
  toggleDot(): boolean {
    this.#dot.hidden = !this.#dot.hidden;
    this.#root.classList.toggle('wijst', !this.#dot.hidden);
    return !this.#dot.hidden;
  }

  /** Brings near what lies below the pointer, or else the figure; or shows the whole slide again. @returns whether it is near */
  toggleNear(): boolean {
    if (this.leave() || this.#stage.isOverview()) return false;
    const canvas = this.#root.querySelector<HTMLElement>('section.present .doek');
    if (!canvas) return false;
    this.#near = canvas;
    canvas.style.transform = `scale(${NEARER})`;
    const { left, top, width, height } = (canvas.querySelector('.dia-figuur.breed') ?? canvas).getBoundingClientRect();
    this.#aim(this.#at ?? { x: left + width / 2, y: top + height / 2 });
    return true;
  }

  /** Shows the whole slide again. @returns whether a part of it was near */
  leave(): boolean {
    if (!this.#near) return false;
    this.#near.style.transform = '';
    this.#near.style.transformOrigin = '';
    this.#near = undefined;
    return true;
  }

  #move(x: number, y: number): void {
    this.#at = { x, y };
    this.#dot.style.translate = `${x}px ${y}px`;
    if (this.#near) this.#aim({ x, y });
  }

  /** What is near follows the pointer: its place on the screen is the place on the slide that stays where it is. */
  #aim({ x, y }: { readonly x: number; readonly y: number }): void {
    const { left, top, width, height } = this.#root.getBoundingClientRect();
    if (this.#near) this.#near.style.transformOrigin = `${((x - left) / width) * 100}% ${((y - top) / height) * 100}%`;
  }
}
