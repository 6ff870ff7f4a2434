import Reveal from 'reveal.js';
import { slideAnchor } from '../../addresses.ts';
import { rewriteAddress } from './address.ts';
import { makeGrid } from './grid.ts';
import type { SlideElement } from './slides.ts';
import type { Blank } from './sync.ts';

/** A deck that is being shown. */
export interface Stage {
  /** One on or back; a screen that is blank shows its slide again first. */
  readonly next: () => void;
  readonly previous: () => void;
  /** @param step of the slide, from 1 */
  readonly show: (index: number, step?: number) => void;
  /** Shows no slide but an even ground, or the slide again. */
  readonly setBlank: (blank: Blank | undefined) => void;
  readonly blank: () => Blank | undefined;
  readonly toggleOverview: () => void;
  readonly isOverview: () => boolean;
  readonly index: () => number;
  /** The step of the slide that is shown, from 1. */
  readonly step: () => number;
}

/** What a stage tells. */
export interface Watcher {
  readonly moved: (index: number) => void;
  /** A part of the slide came or went. */
  readonly stepped: (index: number, step: number) => void;
  readonly blanked: (blank: Blank | undefined) => void;
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
  { moved, stepped, blanked }: Watcher,
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
    // A swipe goes the way of the room, which only the deck knows.
    touch: false,
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
  // reveal.js counts what came after the start, from 0, and -1 is none.
  const step = () => (deck.getIndices().f ?? -1) + 2;
  const show = (to: number, at = 1) => deck.slide(to, 0, at - 2);
  const back = () => {
    if (deck.availableFragments().prev || index() === 0) deck.prev();
    else show(index() - 1, slides[index() - 1]?.steps);
  };
  let blank: Blank | undefined;
  const setBlank = (asked: Blank | undefined) => {
    if (asked === blank) return;
    blank = asked;
    root.classList.toggle('wit', blank === 'white');
    deck.togglePause(blank !== undefined);
    blanked(blank);
  };
  const report = () => {
    const { slug } = slides[index()] ?? {};
    if (slug !== undefined) rewriteAddress(`#${slideAnchor(slug)}`);
    moved(index());
  };
  await withoutQuery(() => deck.initialize());
  // A role of application stops screen readers from reading, and what we announce ourselves says it shorter.
  root.removeAttribute('role');
  root.querySelector('.aria-status')?.remove();
  root.querySelector('.speaker-notes')?.remove();
  root.querySelector('.controls')?.remove();
  deck.on('slidechanged', report);
  deck.on('fragmentshown', () => stepped(index(), step()));
  deck.on('fragmenthidden', () => stepped(index(), step()));
  // On paper all slides stand, whatever the screen shows.
  window.addEventListener('beforeprint', () => {
    setBlank(undefined);
    if (deck.isOverview()) deck.toggleOverview();
  });
  makeGrid(deck);
  report();
  return {
    next: () => (blank === undefined ? deck.next() : setBlank(undefined)),
    previous: () => (blank === undefined ? back() : setBlank(undefined)),
    show,
    setBlank,
    blank: () => blank,
    toggleOverview: () => deck.toggleOverview(),
    isOverview: () => deck.isOverview(),
    index,
    step,
  };
}
