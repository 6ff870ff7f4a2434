import { onPress } from './press.ts';
import type { SlideElement } from './slides.ts';
import { stillPicture } from './speaker-parts.ts';
import { deckWords } from './words.ts';

/** How the slides are laid out to choose from: in the small, or as lines. */
export type Layout = 'raster' | 'lijst';

function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}

function spanOf(className: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/** All slides to choose from, in the presenter's window alone: the room sees nothing of it. */
export class Chooser {
  readonly #dialog = document.createElement('dialog');
  readonly #items: readonly { readonly button: HTMLButtonElement; readonly time: HTMLElement }[];
  readonly #timeOf: (index: number) => string;

  /**
   * @param choose gets the index of the slide that was chosen
   * @param timeOf the time of day at which a slide is planned; '' where that is not known
   */
  constructor(slides: readonly SlideElement[], choose: (index: number) => void, timeOf: (index: number) => string) {
    this.#timeOf = timeOf;
    const heading = document.createElement('h2');
    heading.textContent = deckWords.list;
    this.#dialog.className = 'deck-dialoog spreker-kies';
    this.#dialog.ariaLabel = deckWords.list;
    const list = document.createElement('ol');
    this.#items = slides.map((slide, index) => {
      const button = makeButton('');
      const shown = document.createElement('div');
      shown.ariaHidden = 'true';
      shown.append(stillPicture(slide));
      const time = spanOf('spreker-kies-tijd', '');
      button.append(shown, spanOf('spreker-kies-titel', `${index + 1} ${slide.title}`), time);
      button.addEventListener('click', () => {
        this.#dialog.close();
        choose(index);
      });
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
      return { button, time };
    });
    const bar = document.createElement('p');
    bar.className = 'spreker-knoppen';
    for (const [layout, label] of [
      ['raster', deckWords.grid],
      ['lijst', deckWords.asList],
    ] as const) {
      const button = makeButton(label);
      button.className = 'knop';
      onPress(button, () => this.#lay(layout));
      bar.append(button);
    }
    const close = makeButton(deckWords.close);
    close.className = 'knop';
    onPress(close, () => this.#dialog.close());
    bar.append(close);
    this.#dialog.append(heading, bar, list);
    document.body.append(this.#dialog);
  }

  /** Opens it with the focus on the slide that is shown. */
  open(layout: Layout, current: number): void {
    this.#lay(layout);
    for (const [index, { button, time }] of this.#items.entries()) {
      button.ariaCurrent = index === current ? 'true' : null;
      time.textContent = this.#timeOf(index);
    }
    this.#dialog.showModal();
    this.#items[current]?.button.focus();
  }

  #lay(layout: Layout): void {
    this.#dialog.dataset['vorm'] = layout;
  }
}
