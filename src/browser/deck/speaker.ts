import { opened } from '../../addresses.ts';
import { Asked } from './asked.ts';
import { Chooser, type Layout } from './chooser.ts';
import { Following } from './following.ts';
import { type Action, listenToKeys } from './keys.ts';
import { LetterSize } from './letters.ts';
import { leaveFullscreen, toggleDark, toggleFullscreen } from './look.ts';
import { Pace } from './pace.ts';
import { onPress } from './press.ts';
import { Road } from './road.ts';
import { partsOf, type SlideElement, stepOf, takeSlides } from './slides.ts';
import { findParts, type Parts, picture, stillPicture } from './speaker-parts.ts';
import { linkTo, STANDINGS } from './standings.ts';
import type { At, Blank } from './sync.ts';
import { readVersion, searchOf } from './version.ts';
import { Votes, wayOf } from './votes.ts';
import { deckWords } from './words.ts';

class Speaker {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
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
    this.#parts = parts;
    this.#slides = slides;
    this.#road = new Road(slides);
    this.#following = new Following({
      deck: root.dataset['deck'] ?? '',
      version,
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
      typing: (digits) => {
        this.#parts.getypt.textContent = digits === '' ? '' : deckWords.goTo(digits);
      },
    });
    this.#parts.nu.addEventListener('click', (event) => this.#follow(event));
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
    this.#root.classList.toggle('zwart', blank !== undefined);
    const screen = blank === undefined ? '' : deckWords[blank];
    if (this.#parts.scherm.textContent !== screen) this.#parts.scherm.textContent = screen;
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
    this.#sayStanding();
  }

  #sayStanding(): void {
    const { lijn, herstel } = this.#parts;
    const { standing } = this.#following;
    if (this.#root.dataset['lijn'] === standing) return;
    this.#root.dataset['lijn'] = standing;
    const { says, button } = STANDINGS[standing];
    lijn.textContent = says;
    herstel.hidden = button === undefined;
    herstel.textContent = button ?? '';
  }

  #show(index: number, step = 1): void {
    const slide = this.#slides[index];
    if (!slide) return;
    // Time begins to count when the first slide is left: until then people are still coming in.
    const { watch } = this.#following;
    if (index > 0 && this.#index === 0 && watch.state.changed === 0) watch.start();
    this.#index = index;
    this.#road.moved(index);
    this.#parts.nu.replaceChildren(picture(slide));
    this.#showVotes(slide);
    this.#parts.titel.textContent = slide.title;
    this.#parts.plaats.textContent = `${index + 1} / ${this.#slides.length}`;
    const notes = slide.section.querySelector('.dia-notities');
    const shown = notes?.cloneNode(true) ?? document.createTextNode(deckWords.noNotes);
    this.#parts.notities.replaceChildren(shown);
    this.#parts.notities.scrollTop = 0;
    this.#pace.enter(index);
    this.#showStep(step);
    this.#tick();
  }

  /** Shows the hands that were counted, and the slide to which they lead. */
  #showVotes(slide: SlideElement): void {
    this.#votes.show(slide, this.#parts.nu);
    const next = this.#slides[this.#onward()];
    this.#parts.straks.replaceChildren(...(next ? [stillPicture(next)] : []));
    this.#parts.daarna.textContent = next?.title ?? deckWords.end;
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

  /** Shows what the room sees of the slide, and in grey what is still to come. */
  #showStep(step: number): void {
    const total = this.#slides[this.#index]?.steps ?? 1;
    this.#step = Math.min(step, total);
    for (const part of partsOf(this.#parts.nu)) part.classList.toggle('nog-niet', stepOf(part) > this.#step);
    this.#parts.stap.textContent = total > 1 ? deckWords.step(this.#step, total) : '';
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
    const start = this.#root.querySelector('[data-doe="time"]');
    if (start) start.textContent = this.#following.watch.runs ? deckWords.stop : deckWords.start;
    this.#sayStanding();
  }

  /** One on or back; where the room's screen is blank, its slide comes back first. */
  #walk(by: 1 | -1): void {
    const step = this.#step + by;
    const back = this.#road.back(this.#index) ?? this.#index - 1;
    if (this.#blank !== undefined) this.#following.send({ kind: 'blank', blank: undefined });
    else if (step >= 1 && step <= (this.#slides[this.#index]?.steps ?? 1)) this.#go(this.#index, step);
    else if (by === 1) this.#go(this.#onward());
    else if (by === -1) this.#go(back, this.#slides[back]?.steps);
  }

  #choose(layout: Layout): void {
    this.#chooser ??= new Chooser(
      this.#slides,
      (index) => this.#go(index),
      (index) => this.#pace.timeOf(index),
    );
    this.#chooser.open(layout, this.#index);
  }

  /** Does what a key or button asks. @returns false where there was nothing to do */
  act(action: Action | 'again' | 'mend'): boolean {
    switch (action) {
      case 'next':
        this.#walk(1);
        return true;
      case 'previous':
        this.#walk(-1);
        return true;
      case 'first':
        this.#go(0);
        return true;
      case 'last':
        this.#go(this.#slides.length - 1);
        return true;
      case 'black':
        this.#following.send({ kind: 'blank', blank: this.#blank === 'black' ? undefined : 'black' });
        return true;
      case 'white':
        this.#following.send({ kind: 'blank', blank: this.#blank === 'white' ? undefined : 'white' });
        return true;
      case 'list':
        this.#choose('lijst');
        return true;
      case 'overview':
        this.#choose('raster');
        return true;
      case 'larger':
        this.#letters.change(1);
        return true;
      case 'smaller':
        this.#letters.change(-1);
        return true;
      case 'escape':
        return leaveFullscreen();
      case 'dark':
        toggleDark();
        return true;
      case 'fullscreen':
        toggleFullscreen();
        return true;
      case 'time':
        if (this.#following.watch.runs) this.#following.watch.stop();
        else this.#following.watch.start();
        this.#live();
        return true;
      case 'mend':
        this.#following.mend();
        return true;
      case 'again':
        this.#following.watch.reset();
        this.#pace.reset();
        this.#live();
        return true;
      default:
        return false;
    }
  }
}

/** The address of the slides, given the query that names the version. */
export type DeckAddress = (search: string) => string;

/** Where the slides of a presenter's window are on a site. */
const above: DeckAddress = (search) => new URL(opened('../') + search, location.href).href;

/**
 * Makes the presenter's window of this page.
 * @param holder what holds the slides as text
 * @param made the query that names what is shown, where that is more than a version
 */
export function startSpeaker(holder: string, deckAddress: DeckAddress = above, made?: string): void {
  const root = document.querySelector<HTMLElement>('.spreker');
  const source = document.querySelector<HTMLElement>(holder);
  const parts = root ? findParts(root) : undefined;
  if (!root || !source || !parts) return;
  const shorter = (root.dataset['korter'] ?? '').split(' ').filter(Boolean).map(Number);
  const version = readVersion(location.search, shorter, Number(root.dataset['minuten'] ?? 0));
  source.hidden = true;
  new Speaker(root, parts, takeSlides(source, version), made ?? searchOf(version), deckAddress).open();
}
