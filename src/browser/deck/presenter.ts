import { Asked } from './asked.ts';
import { Chooser, type Layout } from './chooser.ts';
import { editionOf } from './edition.ts';
import { Following } from './following.ts';
import { type Action, listenToKeys } from './keys.ts';
import { LetterSize } from './letters.ts';
import { leaveFullscreen, toggleDark, toggleFullscreen } from './look.ts';
import { Pace } from './pace.ts';
import { onPress } from './press.ts';
import { Road } from './road.ts';
import type { SlideElement } from './slides.ts';
import type { Parts } from './speaker-parts.ts';
import { SpeakerView } from './speaker-view.ts';
import { linkTo } from './standings.ts';
import type { At, Blank } from './sync.ts';
import { Votes, wayOf } from './votes.ts';
import { deckWords } from './words.ts';

/** What one can do in the presenter's window, and how; false where there was nothing to do. */
type Acts = Readonly<Partial<Record<Action | 'again' | 'mend', () => unknown>>>;

/** The address of the slides, given the query that names the version. */
export type DeckAddress = (search: string) => string;

/** Who presents, in a window of their own: what they ask goes to the room, and what the room sees is shown here. */
export class Presenter {
  readonly #root: HTMLElement;
  readonly #view: SpeakerView;
  readonly #slides: readonly SlideElement[];
  readonly #following: Following;
  readonly #asked = new Asked(Date.now);
  readonly #pace: Pace;
  readonly #letters: LetterSize;
  readonly #road: Road;
  readonly #votes = new Votes();
  #chooser: Chooser | undefined;
  #index = 0;
  /** The step of the slide, from 1. */
  #step = 1;
  #blank: Blank | undefined;

  constructor(
    root: HTMLElement,
    parts: Parts,
    slides: readonly SlideElement[],
    version: string,
    deckAddress: DeckAddress,
  ) {
    this.#root = root;
    this.#view = new SpeakerView(root, parts, slides.length);
    this.#slides = slides;
    this.#road = new Road(slides);
    this.#following = new Following({
      deck: root.dataset['deck'] ?? '',
      version,
      edition: editionOf(slides),
      deckAddress,
      place: () => ({ slug: slides[this.#index]?.slug ?? '', step: this.#step }),
      heard: (at) => this.#hear(at),
      blocked: (address) => parts.lijn.replaceChildren(deckWords.blockedDeck, ' ', linkTo(address, deckWords.openDeck)),
    });
    this.#pace = new Pace(root, parts, slides, this.#following.watch);
    this.#letters = new LetterSize(root);
  }

  open(): void {
    this.#root.hidden = false;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-doe]'))
      onPress(button, () => this.act(button.dataset['doe'] as Action));
    listenToKeys({
      letters: () => true,
      act: (action) => this.act(action),
      vote: (letter, by) => this.#vote(letter, by),
      jump: (n) => this.#go(n - 1),
      typing: (digits) => this.#view.sayTyped(digits),
    });
    this.#view.now.addEventListener('click', (event) => this.#follow(event));
    this.#show(0);
    this.#live();
    window.setInterval(() => this.#live(), 1000);
  }

  #live(): void {
    this.#following.greet();
    this.#tick();
  }

  #hear({ slug, step, blank, votes }: At): void {
    this.#blank = blank;
    this.#view.sayBlank(blank);
    const index = this.#slides.findIndex((slide) => slide.slug === slug);
    const shown = this.#slides[index];
    if (shown && shown.ways.length > 0 && String(votes) !== String(this.#votes.of(shown))) {
      this.#votes.take(shown, votes);
      if (index === this.#index) this.#showVotes(shown);
    }
    if (index >= 0 && this.#asked.isAnswered(`${slug}/${step}`)) {
      if (index !== this.#index) this.#show(index, step);
      else if (step !== this.#step) this.#showStep(step);
    }
    this.#view.sayStanding(this.#following.standing);
  }

  #show(index: number, step = 1): void {
    const slide = this.#slides[index];
    if (!slide) return;
    // Time begins to count when the first slide is left: until then people are still coming in.
    const { watch } = this.#following;
    if (index > 0 && this.#index === 0 && watch.state.changed === 0) watch.start();
    this.#index = index;
    this.#road.moved(index);
    this.#view.show(index, slide);
    this.#showVotes(slide);
    this.#pace.enter(index);
    this.#showStep(step);
    this.#tick();
  }

  /** Shows the hands that were counted, and the slide to which they lead. */
  #showVotes(slide: SlideElement): void {
    this.#votes.show(slide, this.#view.now);
    this.#view.showNext(this.#slides[this.#onward()]);
  }

  #onward(): number {
    const slide = this.#slides[this.#index];
    const votes = slide ? this.#votes.of(slide) : [];
    return this.#road.onward(this.#index, votes) ?? this.#index + 1;
  }

  /** Counts a hand for the choice a letter stands for. @returns whether it stands for one on this slide */
  #vote(letter: string, by: 1 | -1): boolean {
    const slide = this.#slides[this.#index];
    const way = slide && wayOf(letter, slide);
    if (!slide || way === undefined) return false;
    this.#votes.add(slide, way, by);
    this.#showVotes(slide);
    this.#following.send({ kind: 'vote', slug: slide.slug, way, by });
    return true;
  }

  /** A choice that is clicked here is taken in the room. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-naar]') : null;
    const index = this.#slides.findIndex(({ slug }) => slug === link?.dataset['naar']);
    if (index < 0) return;
    event.preventDefault();
    this.#go(index);
  }

  #showStep(step: number): void {
    const total = this.#slides[this.#index]?.steps ?? 1;
    this.#step = Math.min(step, total);
    this.#view.showStep(this.#step, total);
  }

  #go(index: number, step = 1): void {
    const to = Math.min(Math.max(index, 0), this.#slides.length - 1);
    const slide = this.#slides[to];
    if (!slide || (to === this.#index && step === this.#step)) return;
    if (to === this.#index) this.#showStep(step);
    else this.#show(to, step);
    this.#asked.ask(`${slide.slug}/${step}`);
    this.#following.send({ kind: 'go', slug: slide.slug, step });
  }

  #tick(): void {
    this.#pace.tick();
    this.#view.sayRuns(this.#following.watch.runs);
    this.#view.sayStanding(this.#following.standing);
  }

  /** One on or back; where the room's screen is blank, its slide comes back first. */
  #walk(by: 1 | -1): void {
    const step = this.#step + by;
    const back = this.#road.back(this.#index) ?? this.#index - 1;
    if (this.#blank !== undefined) this.#following.send({ kind: 'blank', blank: undefined });
    else if (step >= 1 && step <= (this.#slides[this.#index]?.steps ?? 1)) this.#go(this.#index, step);
    else if (by === 1) this.#go(this.#onward());
    else this.#go(back, this.#slides[back]?.steps);
  }

  #turn(blank: Blank): void {
    this.#following.send({ kind: 'blank', blank: this.#blank === blank ? undefined : blank });
  }

  #choose(layout: Layout): void {
    this.#chooser ??= new Chooser(
      this.#slides,
      (index) => this.#go(index),
      (index) => this.#pace.timeOf(index),
    );
    this.#chooser.open(layout, this.#index);
  }

  #startOrStop(): void {
    const { watch } = this.#following;
    if (watch.runs) watch.stop();
    else watch.start();
    this.#live();
  }

  #beginAgain(): void {
    this.#following.watch.reset();
    this.#pace.reset();
    this.#live();
  }

  readonly #acts: Acts = {
    next: () => this.#walk(1),
    previous: () => this.#walk(-1),
    first: () => this.#go(0),
    last: () => this.#go(this.#slides.length - 1),
    black: () => this.#turn('black'),
    white: () => this.#turn('white'),
    list: () => this.#choose('lijst'),
    overview: () => this.#choose('raster'),
    larger: () => this.#letters.change(1),
    smaller: () => this.#letters.change(-1),
    escape: leaveFullscreen,
    dark: toggleDark,
    fullscreen: toggleFullscreen,
    time: () => this.#startOrStop(),
    again: () => this.#beginAgain(),
    mend: () => this.#following.mend(),
  };

  /** Does what a key or button asks. @returns false where there was nothing to do */
  act(action: Action | 'again' | 'mend'): boolean {
    const act = this.#acts[action];
    return act !== undefined && act() !== false;
  }
}
