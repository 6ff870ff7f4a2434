/** What the deck and the presenter's window tell each other. */
export type Message =
  /** "I show this slide": from the deck. */
  | { readonly kind: 'at'; readonly slug: string; readonly black: boolean; readonly version: number | undefined }
  /** "Show this slide": from the presenter. */
  | { readonly kind: 'go'; readonly slug: string }
  | { readonly kind: 'black' }
  /** "Where are you?": from a window that has just opened. */
  | { readonly kind: 'where' };

const field = (data: object, name: string): unknown => Reflect.get(data, name);

/** Reads what another window sent; undefined where it is not a message of this deck. */
export function readMessage(data: unknown, deck: string): Message | undefined {
  if (typeof data !== 'object' || data === null || field(data, 'deck') !== deck) return undefined;
  const kind = field(data, 'kind');
  const slug = field(data, 'slug');
  const version = field(data, 'version');
  if (kind === 'where' || kind === 'black') return { kind };
  if (typeof slug !== 'string') return undefined;
  if (kind === 'go') return { kind, slug };
  if (kind !== 'at') return undefined;
  return {
    kind,
    slug,
    black: field(data, 'black') === true,
    version: typeof version === 'number' ? version : undefined,
  };
}

/** How long the answer to a request may be under way, in milliseconds; after that the deck is believed again. */
const UNDER_WAY = 1000;

/**
 * What the presenter asked last. While the deck has not said that it shows that slide, what it says is of before: who
 * steps three slides in a moment would else be taken back by the answer to the first step.
 */
export class Asked {
  readonly #now: () => number;
  #slug: string | undefined;
  #since = 0;

  /** @param now a clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  ask(slug: string): void {
    this.#slug = slug;
    this.#since = this.#now();
  }

  /** Whether the deck tells of now, given the slide it says it shows. */
  isAnswered(slug: string): boolean {
    const old = this.#slug !== undefined && slug !== this.#slug && this.#now() - this.#since < UNDER_WAY;
    if (!old) this.#slug = undefined;
    return !old;
  }
}

/** A line between the windows of one deck. */
export interface Line {
  readonly send: (message: Message) => void;
}

/**
 * Connects this window with the other windows of the same deck: by a channel of this origin, and for a file on a
 * stick, which has no origin, by messages between the window and the one it opened.
 * @param peer the window that was opened, or that opened this one
 */
export function connect(deck: string, peer: () => Window | null, receive: (message: Message) => void): Line {
  const read = (data: unknown) => {
    const message = readMessage(data, deck);
    if (message) receive(message);
  };
  const fromFile = location.protocol === 'file:';
  const channel = fromFile ? undefined : new BroadcastChannel(`presentatie-${deck}`);
  if (channel) channel.onmessage = ({ data }) => read(data);
  if (fromFile)
    window.addEventListener('message', ({ source, data }) => {
      if (source !== null && source === peer()) read(data);
    });
  return {
    send: (message) => {
      const sent = { ...message, deck };
      if (channel) channel.postMessage(sent);
      // A file has no origin to name; the receiver checks which window it comes from.
      else peer()?.postMessage(sent, '*');
    },
  };
}
