import type { RevealApi } from 'reveal.js';

/**
 * Makes a true grid of the overview, which reveal.js lays out as one row: the stylesheet sets the slides in columns, and
 * here up and down go a row, and the slide that is chosen stays in view.
 */
export function makeGrid(deck: RevealApi): void {
  const follow = () => {
    if (deck.isOverview()) deck.getCurrentSlide().scrollIntoView({ block: 'nearest' });
  };
  const columns = () => getComputedStyle(deck.getSlidesElement() as Element).gridTemplateColumns.split(' ').length;
  deck.on('overviewshown', follow);
  deck.on('slidechanged', follow);
  // Before the keys that go one slide on.
  document.addEventListener(
    'keydown',
    (event) => {
      const rows = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (rows === undefined || !deck.isOverview() || document.querySelector('dialog[open]')) return;
      const to = deck.getIndices().h + rows * columns();
      if (to >= 0 && to < deck.getTotalSlides()) deck.slide(to);
      event.preventDefault();
    },
    true,
  );
}
