import { keepHere, keptHere } from './address.ts';
import { type ClockState, readClock, Stopwatch } from './clock.ts';
import { Link } from './link.ts';
import { makeLink, makeNotice } from './notice.ts';
import { chosenWall, fillWall, findScreens, hasScreens, placesFor, windowOn } from './screens.ts';
import { type At, type Blank, connect, type Letter, type Line } from './sync.ts';
import { deckWords } from './words.ts';

/** The address of the presenter's window, given the query that names the version. */
export type SpeakerAddress = (search: string) => string;

/** What a showing must know of the slides, and what it asks of them. */
export interface Shown {
  readonly deck: string;
  /** The query that names the version; '' for the whole deck. */
  readonly version: string;
  /** What the slides hold, as `editionOf` tells. */
  readonly edition: string;
  readonly speakerAddress: SpeakerAddress;
  /** What is shown now; undefined as long as nothing is. */
  readonly at: () => Pick<At, 'slug' | 'step' | 'blank' | 'votes'> | undefined;
  readonly show: (slug: string, step: number) => void;
  readonly blank: (blank: Blank | undefined) => void;
  readonly vote: (slug: string, way: number, by: 1 | -1) => void;
}

const KEPT = 'vertoning';
/** The presenter's window where nobody chose a screen for it. */
const USUAL = 'popup,width=1280,height=800';
const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');

/**
 * One opening of a deck: it has a name of its own, so that no other window of the same deck moves it, and it keeps the
 * presenter's time while that window is away. A reload is the same showing; a deck opened again is another one.
 */
export class Showing {
  readonly #shown: Shown;
  readonly #line: Line;
  readonly #born = Date.now();
  readonly #link = new Link(Date.now);
  readonly #watch = new Stopwatch(Date.now);
  readonly #tellLost = makeNotice(deckWords.lostSpeaker, deckWords.openSpeaker, () => this.openSpeaker());
  #id: string;
  #speaker: Window | null = null;
  #blocked: HTMLElement | undefined;

  constructor(shown: Shown) {
    this.#shown = shown;
    const id = keptHere(KEPT);
    this.#id = typeof id === 'string' ? id : newId();
    this.#watch.take(readClock(keptHere('klok')));
    this.#line = connect(shown.deck, (letter) => this.#receive(letter));
  }

  /** Begins to say that these slides live, once a second. */
  open(): void {
    this.#tick();
    window.setInterval(() => this.#tick(), 1000);
  }

  /** Tells the presenter what is shown. */
  tell(asks = false): void {
    const at = this.#shown.at();
    if (!at) return;
    // Each place in the history has to hold these, for a reload begins from the last.
    if (keptHere(KEPT) !== this.#id) this.#keep();
    const { version, edition } = this.#shown;
    const self = { version, edition, born: this.#born, clock: this.#watch.state };
    this.#line.send(this.#id, { kind: 'at', ...at, ...self, asks });
  }

  /**
   * Opens the presenter's window of this showing, or brings it to the front as it is. Where the browser does not let
   * script do so, a link is shown that does. Where this device knows which screen is whose, the slides fill theirs too.
   */
  openSpeaker(): void {
    const wall = hasScreens() ? chosenWall() : null;
    if (wall === null) this.#openSpeaker(USUAL);
    else
      void findScreens().then((screens) => {
        const places = placesFor(screens, wall);
        // In this order: a browser lets a window be opened after it gave a screen, and not the other way round.
        if (places) fillWall(places);
        this.#openSpeaker(places ? windowOn(places) : USUAL);
      });
  }

  #openSpeaker(features: string): void {
    const address = this.#speakerHref();
    const lives = this.#link.state === 'linked';
    this.#speaker = window.open(lives ? '' : address, this.#speakerName(), features);
    this.#tellBlocked(this.#speaker === null);
    if (this.#speaker === null) return;
    this.#line.know(this.#speaker);
    this.#link.expect();
    // It lived under another name: opened by its address, or by a window of before.
    if (lives && isBlank(this.#speaker)) this.#speaker.location.replace(address);
    this.#speaker.focus();
    this.#tick();
  }

  #speakerName(): string {
    return `spreker-${this.#shown.deck}-${this.#id}`;
  }

  #speakerHref(): string {
    const address = new URL(this.#shown.speakerAddress(this.#shown.version));
    address.hash = this.#id;
    return address.href;
  }

  /** Shows a link to the presenter's window, which a browser does open; or takes it away. */
  #tellBlocked(shown: boolean): void {
    this.#blocked?.remove();
    this.#blocked = shown
      ? makeLink(deckWords.blocked, deckWords.openSpeaker, this.#speakerHref(), this.#speakerName())
      : undefined;
  }

  #keep(): void {
    keepHere({ [KEPT]: this.#id, klok: this.#watch.state });
  }

  #takeTime(clock: ClockState | undefined): void {
    if (this.#watch.take(clock)) this.#keep();
  }

  #tick(): void {
    this.#link.wake();
    this.tell(true);
    this.#tellLost(this.#link.state === 'lost');
  }

  #receive({ showing, message }: Letter): void {
    // Who looks for slides asks all of them.
    if (showing === '' && message.kind === 'where') this.tell();
    if (showing !== this.#id) return;
    switch (message.kind) {
      case 'where':
      case 'here':
        this.#link.hear();
        this.#tellBlocked(false);
        this.#takeTime(message.clock);
        if (message.kind === 'where') this.tell();
        this.#tellLost(false);
        return;
      case 'go':
        this.#shown.show(message.slug, message.step);
        // Who asks waits for an answer, also where this slide was shown already.
        this.tell();
        return;
      case 'blank':
        this.#shown.blank(message.blank);
        this.tell();
        return;
      case 'vote':
        this.#shown.vote(message.slug, message.way, message.by);
        this.tell();
        return;
      case 'reload':
        location.reload();
        return;
      case 'at':
        // A copy of this tab took its name along; the younger one takes another.
        if (message.born < this.#born) {
          this.#id = newId();
          this.#keep();
        }
    }
  }
}

/** Whether a window has just been made; a window whose address may not be read is one that was there. */
function isBlank(opened: Window): boolean {
  try {
    return opened.location.href === 'about:blank';
  } catch {
    return false;
  }
}
