import { byGroup, type Catalogue, type GroupOffer, held, type Offer, type Room } from './catalogue.ts';
import { EDIT_NAMES, type Edits, readEdits, writeEdits } from './edits.ts';
import type { Trouble } from './trouble.ts';

/** What somebody wants of a meeting. */
export interface Choice {
  readonly room: Room;
  readonly minutes: number;
  /** The numbers of what is chosen by group, each list from low to high. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  /** What was changed in the programme; left out where nothing was. */
  readonly edits?: Edits;
}

/** The minutes one can choose: from, up to and including, and in steps of. */
export const MINUTES = { from: 15, to: 90, step: 5 } as const;

/** The minutes that are chosen before anybody has chosen. */
export const FIRST_MINUTES = 60;

/** What is chosen before anybody has chosen. */
export function firstChoice(offer: Offer): Choice {
  return { room: offer.rooms[0] ?? '', minutes: FIRST_MINUTES, numbers: byGroup(offer, ({ first }) => first) };
}

/** The numbers there are to choose from in each group. */
export type Known = Readonly<Record<string, readonly number[]>>;

/** The numbers of a catalogue. */
export function knownOf({ offer, groups }: Catalogue): Known {
  return byGroup(offer, ({ id }) => held(groups, id).map(({ number }) => number));
}

/** The longest piece of an address that is repeated to the reader. */
const SHOWN = 24;
const NONE = 'geen';

/** A stretch of an address as it may be shown: no control characters, not too long. */
function shorten(text: string): string {
  const clean = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const characters = [...clean];
  return characters.length <= SHOWN ? clean : `${characters.slice(0, SHOWN).join('')}…`;
}

/** What stands under a name, and what is wrong with it. */
interface Reading<T> {
  readonly value: T;
  readonly troubles: readonly Trouble[];
}

function readOne<T>(
  name: string,
  given: readonly string[],
  read: (text: string) => T | undefined,
  first: T,
  allowed: readonly string[],
): Reading<T> {
  const [text, ...more] = given;
  if (text === undefined) return { value: first, troubles: [] };
  const value = read(text);
  const wrong = [...(value === undefined ? [text] : []), ...more];
  return {
    value: value ?? first,
    troubles: wrong.map((received) => ({ name, received: shorten(received), allowed })),
  };
}

function readMinutes(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  const { from, to, step } = MINUTES;
  return minutes >= from && minutes <= to && minutes % step === 0 ? minutes : undefined;
}

/** The minutes one can choose, as an address writes them. */
function minutesAllowed(): string[] {
  const count = (MINUTES.to - MINUTES.from) / MINUTES.step + 1;
  return Array.from({ length: count }, (_, i) => String(MINUTES.from + i * MINUTES.step));
}

function readNumbers(
  { id: name, most = Number.POSITIVE_INFINITY }: GroupOffer,
  given: readonly string[],
  known: readonly number[],
): Reading<readonly number[]> {
  const texts = given.flatMap((text) => text.split(',')).filter((text) => text !== '' && text !== NONE);
  const numbers = new Set<number>();
  const wrong: string[] = [];
  for (const text of texts) {
    const number = known.find((one) => String(one) === text);
    if (number === undefined || (numbers.size >= most && !numbers.has(number))) wrong.push(text);
    else numbers.add(number);
  }
  const allowed = [...known.map(String), NONE];
  return {
    value: [...numbers].sort((a, b) => a - b),
    troubles: [...new Set(wrong.map(shorten))].map((received) => ({ name, received, allowed })),
  };
}

/**
 * Reads a choice from the query of an address. Only what is known is taken over; whatever else stands there is told.
 * Never throws.
 * @param search the query, with or without its question mark
 */
export function readChoice(
  search: string,
  offer: Offer,
  known: Known,
): { readonly choice: Choice; readonly troubles: readonly Trouble[] } {
  const query = new URLSearchParams(search);
  const first = firstChoice(offer);
  const room = readOne(
    'voor',
    query.getAll('voor'),
    (text) => offer.rooms.find((room) => room === text),
    first.room,
    offer.rooms,
  );
  const minutes = readOne('minuten', query.getAll('minuten'), readMinutes, first.minutes, minutesAllowed());
  const numbers = byGroup(
    offer,
    (group): Reading<readonly number[]> =>
      query.has(group.id)
        ? readNumbers(group, query.getAll(group.id), held(known, group.id))
        : { value: group.first.filter((one) => held(known, group.id).includes(one)), troubles: [] },
  );
  const names: readonly string[] = ['voor', 'minuten', ...EDIT_NAMES, ...offer.groups.map(({ id }) => id)];
  const strangers = [...new Set(query.keys())].filter((name) => !names.includes(name));
  return {
    choice: {
      room: room.value,
      minutes: minutes.value,
      numbers: byGroup(offer, ({ id }) => held(numbers, id).value),
    },
    troubles: [
      ...room.troubles,
      ...minutes.troubles,
      ...Object.values(numbers).flatMap(({ troubles }) => troubles),
      ...strangers.map((name) => ({
        name: shorten(name),
        received: shorten(query.get(name) ?? ''),
        allowed: undefined,
      })),
    ],
  };
}

/** Reads a choice and what was changed in its programme. Never throws. */
export function readMeeting(
  search: string,
  catalogue: Catalogue,
): { readonly choice: Choice; readonly troubles: readonly Trouble[] } {
  const { choice, troubles } = readChoice(search, catalogue.offer, knownOf(catalogue));
  const read = readEdits(search, catalogue);
  return { choice: { ...choice, edits: read.edits }, troubles: [...troubles, ...read.troubles] };
}

/** A choice as the query of an address, all of it, so that it stays what it is when what is chosen first changes. */
export function writeChoice({ room, minutes, numbers, edits }: Choice): string {
  const lists = Object.entries(numbers).map(([group, some]) => `${group}=${some.length === 0 ? NONE : some.join(',')}`);
  return `?${[`voor=${room}`, `minuten=${minutes}`, ...lists, ...(edits ? writeEdits(edits) : [])].join('&')}`;
}
