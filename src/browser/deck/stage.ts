import Reveal from 'reveal.js';
import { rewriteAddress } from './address.ts';
import type { SlideElement } from './slides.ts';

/** A deck that is being shown. */
export interface Stage {
  readonly next: () => void;
  readonly previous: () => void;
  readonly show: (index: number) => void;
  readonly toggleBlack: () => void;
  readonly toggleOverview: () => void;
  readonly isOverview: () => boolean;
  readonly isBlack: () => boolean;
  readonly index: () => number;
}

/** What a stage tells. */
export interface Watcher {
  readonly moved: (index: number) => void;
  readonly blackened: (black: boolean) => void;
}

/**
 * reveal.js lets the query of an address overrule its settings. Ours decide alone, so the query is out of sight
 * while it starts.
 */
function withoutQuery<T>(start: () => T): T {
  const { pathname, search, hash } = location;
  if (search === '') return start();
  rewriteAddress(pathname + hash);
  try {
    return start();
  } finally {
    rewriteAddress(pathname + search + hash);
  }
}

/** Makes slides of the sections and shows the one that the address names. */
export async function openStage(
  root: HTMLElement,
  slides: readonly SlideElement[],
  { moved, blackened }: Watcher,
): Promise<Stage> {
  for (const { canvas } of slides) canvas.classList.add('doek');
  root.classList.add('reveal');
  const deck = new Reveal(root, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    controls: false,
    hash: false,
    keyboard: false,
    help: false,
    jumpToSlide: false,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    postMessage: false,
    scrollActivationWidth: 0,
    hideCursorTime: 3000,
    focusBodyOnPageVisibilityChange: false,
  });
  const index = () => deck.getIndices().h;
  const report = () => {
    const { slug } = slides[index()] ?? {};
    if (slug !== undefined) rewriteAddress(`#/dia/${slug}`);
    moved(index());
  };
  await withoutQuery(() => deck.initialize());
  // A role of application stops screen readers from reading, and what we announce ourselves says it shorter.
  root.removeAttribute('role');
  root.querySelector('.aria-status')?.remove();
  root.querySelector('.speaker-notes')?.remove();
  root.querySelector('.controls')?.remove();
  deck.on('slidechanged', report);
  deck.on('paused', () => blackened(true));
  deck.on('resumed', () => blackened(false));
  report();
  return {
    next: () => deck.next(),
    previous: () => deck.prev(),
    show: (to) => deck.slide(to),
    toggleBlack: () => deck.togglePause(),
    toggleOverview: () => deck.toggleOverview(),
    isOverview: () => deck.isOverview(),
    isBlack: () => deck.isPaused(),
    index,
  };
}
