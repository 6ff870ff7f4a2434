import { isOwnWindow, ownWindows } from '../own-window.ts';
import { type ClockState, readClock } from './clock.ts';

const BLANKS = ['black', 'white'] as const;
/** What a screen shows that shows no slide. */
export type Blank = (typeof BLANKS)[number];

/** What the slides say of themselves. */
export interface At {
  readonly kind: 'at';
  readonly slug: string;
  /** The step of the slide, from 1. */
  readonly step: number;
  readonly blank: Blank | undefined;
  /** The hands counted for each choice on the slide; none where nothing is chosen. */
  readonly votes: readonly number[];
  /** The query that names the version that is shown; '' for the whole deck. */
  readonly version: string;
  /** What the slides hold, as `editionOf` tells; '' from slides of before it was told. */
  readonly edition: string;
  /** When these slides were opened, in milliseconds since 1970. */
  readonly born: number;
  /** Whether the slides ask who is there. */
  readonly asks: boolean;
  readonly clock: ClockState | undefined;
}

/** What the slides and the presenter's window tell each other. */
export type Message =
  | At
  /** "Show this slide": from the presenter. */
  | { readonly kind: 'go'; readonly slug: string; readonly step: number }
  /** "Be blank", or no longer. A state, because two that turn the same switch would end up opposite. */
  | { readonly kind: 'blank'; readonly blank: Blank | undefined }
  /** "Count a hand more", or one less, for a choice on a slide: from the presenter. */
  | { readonly kind: 'vote'; readonly slug: string; readonly way: number; readonly by: 1 | -1 }
  /** "Load yourself again": from the presenter. */
  | { readonly kind: 'reload' }
  /** "Where are you?" and "I am here": from the presenter, with the time used. */
  | { readonly kind: 'where' | 'here'; readonly clock: ClockState | undefined };

/** A message, and the showing it is for; '' for all showings of the deck. */
export interface Letter {
  readonly showing: string;
  readonly message: Message;
}

const field = (data: object, name: string): unknown => Reflect.get(data, name);
/** Whether a value from elsewhere is a count: none, or some. */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readKind(data: object): Message | undefined {
  const kind = field(data, 'kind');
  const slug = field(data, 'slug');
  const blank = BLANKS.find((one) => one === field(data, 'blank'));
  const clock = readClock(field(data, 'clock'));
  if (kind === 'where' || kind === 'here') return { kind, clock };
  if (kind === 'blank') return { kind, blank };
  if (kind === 'reload') return { kind };
  if (typeof slug !== 'string') return undefined;
  if (kind === 'vote') {
    const way = field(data, 'way');
    const by = field(data, 'by');
    return isCount(way) && (by === 1 || by === -1) ? { kind, slug, way, by } : undefined;
  }
  const asked = field(data, 'step');
  const step = typeof asked === 'number' && Number.isInteger(asked) && asked > 0 ? asked : 1;
  if (kind === 'go') return { kind, slug, step };
  if (kind !== 'at') return undefined;
  const born = field(data, 'born');
  const votes = field(data, 'votes');
  return {
    kind,
    slug,
    step,
    blank,
    votes: Array.isArray(votes) && votes.every(isCount) ? votes : [],
    version: text(field(data, 'version')),
    edition: text(field(data, 'edition')),
    born: typeof born === 'number' ? born : 0,
    asks: field(data, 'asks') === true,
    clock,
  };
}

/** Reads what another window sent; undefined where it is not a message of this deck. */
export function readLetter(data: unknown, deck: string): Letter | undefined {
  if (typeof data !== 'object' || data === null || field(data, 'deck') !== deck) return undefined;
  const message = readKind(data);
  return message ? { showing: text(field(data, 'showing')), message } : undefined;
}

/** A line between the windows of one deck. */
export interface Line {
  readonly send: (showing: string, message: Message) => void;
  /** Names a window to talk to, where windows can only talk to those they know. */
  readonly know: (window: Window) => void;
}

/**
 * Connects this window with the other windows of the same deck: by a channel of this origin, and for a file on a
 * stick, which has no origin, by messages between the window and the one it opened. After a reload the opened window
 * is still known to the other one, which speaks first; from then on both know each other again.
 */
export function connect(deck: string, receive: (letter: Letter) => void): Line {
  const read = (data: unknown): boolean => {
    const letter = readLetter(data, deck);
    if (letter) receive(letter);
    return letter !== undefined;
  };
  if (location.protocol !== 'file:') {
    const channel = new BroadcastChannel(`presentatie-${deck}`);
    channel.onmessage = ({ data }) => read(data);
    return { send: (showing, message) => channel.postMessage({ ...message, deck, showing }), know: () => undefined };
  }
  const peers = new Set<MessageEventSource>();
  const opener: Window | null = window.opener;
  if (opener) peers.add(opener);
  window.addEventListener('message', ({ source, origin, data }) => {
    // A page of a site that holds this window is not listened to.
    if (source === null || source === window || !isOwnWindow(origin)) return;
    if (readLetter(data, deck)) peers.add(source);
    read(data);
  });
  return {
    send: (showing, message) => {
      for (const peer of peers) peer.postMessage({ ...message, deck, showing }, { targetOrigin: ownWindows() });
    },
    know: (window) => peers.add(window),
  };
}
