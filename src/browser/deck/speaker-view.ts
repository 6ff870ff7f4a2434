import type { Standing } from './following.ts';
import { partsOf, type SlideElement, stepOf } from './slides.ts';
import { type Parts, picture, stillPicture } from './speaker-parts.ts';
import { STANDINGS } from './standings.ts';
import type { Blank } from './sync.ts';
import { deckWords } from './words.ts';

/** What the presenter's window shows of slides, screen and line; it decides nothing. */
export class SpeakerView {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #total: number;

  /** @param total how many slides there are */
  constructor(root: HTMLElement, parts: Parts, total: number) {
    this.#root = root;
    this.#parts = parts;
    this.#total = total;
  }

  /** Where the slide is shown that the room sees. */
  get now(): HTMLElement {
    return this.#parts.nu;
  }

  /** Shows a slide with what is said at it, from its first line. */
  show(index: number, slide: SlideElement): void {
    const { nu, titel, plaats, notities } = this.#parts;
    nu.replaceChildren(picture(slide));
    titel.textContent = slide.title;
    plaats.textContent = `${index + 1} / ${this.#total}`;
    const notes = slide.section.querySelector('.dia-notities');
    notities.replaceChildren(notes?.cloneNode(true) ?? document.createTextNode(deckWords.noNotes));
    notities.scrollTop = 0;
  }

  /** Shows what comes after; undefined at the end. */
  showNext(slide: SlideElement | undefined): void {
    this.#parts.straks.replaceChildren(...(slide ? [stillPicture(slide)] : []));
    this.#parts.daarna.textContent = slide?.title ?? deckWords.end;
  }

  /** Shows what the room sees of the slide, and in grey what is still to come. */
  showStep(step: number, total: number): void {
    for (const part of partsOf(this.#parts.nu)) part.classList.toggle('nog-niet', stepOf(part) > step);
    this.#parts.stap.textContent = total > 1 ? deckWords.step(step, total) : '';
  }

  /** Says what the room's screen shows that shows no slide. */
  sayBlank(blank: Blank | undefined): void {
    this.#root.classList.toggle('zwart', blank !== undefined);
    const says = blank === undefined ? '' : deckWords[blank];
    if (this.#parts.scherm.textContent !== says) this.#parts.scherm.textContent = says;
  }

  /** Says how it stands with the line, and shows the button that mends it. */
  sayStanding(standing: Standing): void {
    const { lijn, herstel } = this.#parts;
    if (this.#root.dataset['lijn'] === standing) return;
    this.#root.dataset['lijn'] = standing;
    const { says, button } = STANDINGS[standing];
    lijn.textContent = says;
    herstel.hidden = button === undefined;
    herstel.textContent = button ?? '';
  }

  /** Says what the button of the clock does now. */
  sayRuns(runs: boolean): void {
    const button = this.#root.querySelector('[data-doe="time"]');
    if (button) button.textContent = runs ? deckWords.stop : deckWords.start;
  }

  /** Says what is typed of a number; '' once it is done with. */
  sayTyped(digits: string): void {
    this.#parts.getypt.textContent = digits === '' ? '' : deckWords.goTo(digits);
  }
}
