import { slideAnchor } from '../../addresses.ts';
import { keepHere, keptHere } from './address.ts';
import { type ClockState, readClock, Stopwatch } from './clock.ts';
import { chooseShowing, type Found, Link } from './link.ts';
import { type At, connect, type Letter, type Line, type Message } from './sync.ts';

/** How long answers of showings are waited for, in milliseconds: on one machine they come at once. */
const ANSWERS = 400;

/** How it stands between the presenter's window and the slides. */
export type Standing = 'none' | 'seeking' | 'linked' | 'lost' | 'otherVersion' | 'otherEdition';

/** What following a showing must know of the presenter's window, and what it tells it. */
export interface Follower {
  readonly deck: string;
  readonly version: string;
  /** What the slides hold here, as `editionOf` tells. */
  readonly edition: string;
  /** The address of the slides, given the query that names the version. */
  readonly deckAddress: (search: string) => string;
  /** The slide the presenter is at. */
  readonly place: () => { readonly slug: string; readonly step: number };
  readonly heard: (at: At) => void;
  /** The browser did not let the slides be opened; this is their address. */
  readonly blocked: (address: string) => void;
}

/** The presenter's end of the line: follows one showing, which its address names or which it finds. */
export class Following {
  readonly watch = new Stopwatch(Date.now);
  readonly #follower: Follower;
  readonly #line: Line;
  readonly #link = new Link(Date.now);
  #showing = location.hash.slice(1);
  #shown: Pick<At, 'version' | 'edition'> | undefined;
  #found: Found[] = [];
  /** Looking for a showing: to go where it is, or to bring it where the presenter is. */
  #seeks: 'join' | 'mend' | undefined;
  #timer: number | undefined;

  constructor(follower: Follower) {
    this.#follower = follower;
    // What was stopped or reset just before a reload is later than what an answer still on its way says.
    this.watch.take(readClock(keptHere('klok')));
    this.#line = connect(follower.deck, (letter) => this.#receive(letter));
    if (this.#showing === '') this.#seeks = 'join';
    else this.#link.expect();
  }

  get standing(): Standing {
    const { state } = this.#link;
    if (state !== 'linked') return state;
    if (this.#shown?.version !== this.#follower.version) return 'otherVersion';
    return this.#shown.edition === this.#follower.edition ? state : 'otherEdition';
  }

  /** Says that this window lives, and asks where the slides are. To be called once a second. */
  greet(): void {
    this.#link.wake();
    keepHere({ klok: this.watch.state });
    this.send({ kind: 'where', clock: this.watch.state });
    if (this.#seeks) this.#line.send('', { kind: 'where', clock: undefined });
  }

  send(message: Message): void {
    if (this.#showing !== '') this.#line.send(this.#showing, message);
  }

  /**
   * Mends the line: takes the version of the slides, loads both windows again where what they hold differs, or finds the
   * slides again, and opens them where they are gone.
   */
  mend(): void {
    const { standing } = this;
    if (standing === 'otherVersion') {
      location.replace(ownAddress(this.#shown?.version ?? '', this.#showing));
      return;
    }
    if (standing === 'otherEdition') {
      this.send({ kind: 'reload' });
      location.reload();
      return;
    }
    this.#seeks = 'mend';
    this.#found = [];
    this.greet();
    window.setTimeout(() => {
      if (this.#seeks === 'mend' && this.#found.length === 0) this.#openSlides();
    }, 2 * ANSWERS);
  }

  #openSlides(): void {
    const address = new URL(this.#follower.deckAddress(this.#follower.version));
    address.hash = `#${slideAnchor(this.#follower.place().slug)}`;
    const opener: Window | null = window.opener;
    // The window of the slides is still there and shows something else: it stands on the right screen.
    if (opener && !opener.closed) {
      opener.location.href = address.href;
      return;
    }
    const opened = window.open(address.href, `dias-${this.#follower.deck}`);
    if (opened) this.#line.know(opened);
    else this.#follower.blocked(address.href);
  }

  #receive({ showing, message }: Letter): void {
    if (message.kind !== 'at') return;
    if (this.#seeks) {
      this.#found.push({ showing, version: message.version, born: message.born });
      this.#timer ??= window.setTimeout(() => this.#choose(), ANSWERS);
    }
    if (showing !== this.#showing) return;
    this.#hear(message, message.clock);
    if (message.asks) this.send({ kind: 'here', clock: this.watch.state });
  }

  #hear(at: At, clock: ClockState | undefined): void {
    this.#link.hear();
    this.#shown = at;
    this.watch.take(clock);
    this.#follower.heard(at);
  }

  #choose(): void {
    const chosen = chooseShowing(this.#found, this.#follower.version);
    const mends = this.#seeks === 'mend';
    this.#timer = undefined;
    this.#seeks = undefined;
    if (!chosen) return;
    this.#showing = chosen.showing;
    if (mends) this.send({ kind: 'go', ...this.#follower.place() });
    // Who asked for the line to be mended takes the version of the slides with it: one press.
    const takes = mends && chosen.version !== this.#follower.version;
    location.replace(takes ? ownAddress(chosen.version, chosen.showing) : `#${chosen.showing}`);
    this.#link.expect();
    this.greet();
  }
}

/** This window for another version and showing. */
function ownAddress(version: string, showing: string): string {
  const address = new URL(location.href);
  const isOneFile = address.searchParams.has('spreker');
  address.search = version;
  if (isOneFile) address.searchParams.set('spreker', '');
  address.hash = showing;
  return address.href;
}
