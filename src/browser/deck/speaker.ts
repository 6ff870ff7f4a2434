import { Asked } from './asked.ts';
import { Chooser, type Layout } from './chooser.ts';
import { Following, type Standing } from './following.ts';
import { type Action, listenToKeys } from './keys.ts';
import { LetterSize } from './letters.ts';
import { leaveFullscreen, toggleDark, toggleFullscreen } from './look.ts';
import { Pace } from './pace.ts';
import { onPress } from './press.ts';
import { type SlideElement, takeSlides } from './slides.ts';
import { findParts, type Parts, picture } from './speaker-parts.ts';
import type { At, Blank } from './sync.ts';
import { readVersion, searchOf } from './version.ts';
import { deckWords } from './words.ts';

/** What the window says of the line to the slides, and what its button does about it. */
const STANDINGS: Readonly<Record<Standing, { readonly says: string; readonly button?: string }>> = {
  none: { says: deckWords.noDeck, button: deckWords.openDeck },
  seeking: { says: deckWords.seeking },
  linked: { says: deckWords.linked },
  lost: { says: deckWords.lost, button: deckWords.mend },
  otherVersion: { says: deckWords.otherVersion, button: deckWords.takeVersion },
};

class Speaker {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #slides: readonly SlideElement[];
  readonly #following: Following;
  readonly #asked = new Asked(Date.now);
  readonly #pace: Pace;
  readonly #letters: LetterSize;
  #chooser: Chooser | undefined;
  #index = 0;
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
    this.#following = new Following({
      deck: root.dataset['deck'] ?? '',
      version,
      deckAddress,
      slug: () => slides[this.#index]?.slug ?? '',
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
      jump: (n) => this.#go(n - 1),
      typing: (digits) => {
        this.#parts.getypt.textContent = digits === '' ? '' : deckWords.goTo(digits);
      },
    });
    this.#show(0);
    this.#live();
    window.setInterval(() => this.#live(), 1000);
  }

  #live(): void {
    this.#following.greet();
    this.#tick();
  }

  #hear({ slug, blank }: At): void {
    this.#blank = blank;
    this.#root.classList.toggle('zwart', blank !== undefined);
    const screen = blank === undefined ? '' : deckWords[blank];
    if (this.#parts.scherm.textContent !== screen) this.#parts.scherm.textContent = screen;
    const index = this.#slides.findIndex((slide) => slide.slug === slug);
    if (index >= 0 && this.#asked.isAnswered(slug) && index !== this.#index) this.#show(index);
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

  #show(index: number): void {
    const [slide, next] = [this.#slides[index], this.#slides[index + 1]];
    if (!slide) return;
    // Time begins to count when the first slide is left: until then people are still coming in.
    const { watch } = this.#following;
    if (index > 0 && this.#index === 0 && watch.state.changed === 0) watch.start();
    this.#index = index;
    this.#parts.nu.replaceChildren(picture(slide));
    this.#parts.straks.replaceChildren(...(next ? [picture(next)] : []));
    this.#parts.daarna.textContent = next?.title ?? deckWords.end;
    this.#parts.titel.textContent = slide.title;
    this.#parts.plaats.textContent = `${index + 1} / ${this.#slides.length}`;
    const notes = slide.section.querySelector('.dia-notities');
    const shown = notes?.cloneNode(true) ?? document.createTextNode(deckWords.noNotes);
    this.#parts.notities.replaceChildren(shown);
    this.#parts.notities.scrollTop = 0;
    this.#pace.enter(index);
    this.#tick();
  }

  #go(index: number): void {
    const to = Math.min(Math.max(index, 0), this.#slides.length - 1);
    const slide = this.#slides[to];
    if (!slide || to === this.#index) return;
    this.#show(to);
    this.#asked.ask(slide.slug);
    this.#following.send({ kind: 'go', slug: slide.slug });
  }

  #tick(): void {
    this.#pace.tick();
    const start = this.#root.querySelector('[data-doe="time"]');
    if (start) start.textContent = this.#following.watch.runs ? deckWords.stop : deckWords.start;
    this.#sayStanding();
  }

  /** One on or back; where the room's screen is blank, its slide comes back first. */
  #step(by: number): void {
    if (this.#blank === undefined) this.#go(this.#index + by);
    else this.#following.send({ kind: 'blank', blank: undefined });
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
        this.#step(1);
        return true;
      case 'previous':
        this.#step(-1);
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

/** A link to a window that the browser did not let script open. */
function linkTo(address: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  // Files hear of each other only as the window that was opened and the one that opened it.
  link.rel = 'opener';
  link.textContent = label;
  return link;
}

/** The address of the slides, given the query that names the version. */
export type DeckAddress = (search: string) => string;

/** Where the slides of a presenter's window are on a site. */
const above: DeckAddress = (search) => new URL(`../${search}`, location.origin + location.pathname).href;

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
