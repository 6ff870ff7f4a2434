import { type Catalogue, held } from './catalogue.ts';
import { OWN_PARTS, OWN_SLIDES } from './own-parts.ts';
import type { Trouble } from './trouble.ts';

/** What somebody changed in the programme that was planned for a choice. */
export interface Edits {
  /** Names of parts in the order they are to come; those not named come after, in their usual order. */
  readonly order: readonly string[];
  /** Slides that are left out, by slug. */
  readonly without: readonly string[];
  /** Minutes of a part by its name; the others share what is left. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Minutes of the break; 0 where there is none. */
  readonly pause: number;
}

/** The programme as it is planned. */
export const NO_EDITS: Edits = { order: [], without: [], minutes: {}, pause: 0 };

/** The names of the beginning and of the break; a topic has that of its group and number. */
export const [BEGIN_PART, PAUSE_PART] = ['begin', 'pauze'];
export const topicName = (group: string, number: number): string => `${group}-${number}`;

/** The minutes that a part can be given, and those of a break. */
export const PART_MINUTES = { from: 1, to: 60 } as const;
export const PAUSES: readonly number[] = [0, 5, 10, 15, 20];

/** The names that edits have in an address. */
export const EDIT_NAMES = ['volgorde', 'zonder', 'duur', 'pauze'] as const;

/** The names of parts that can be moved, of a catalogue. */
function partsOf({ offer, groups }: Catalogue): readonly string[] {
  const topics = offer.groups.flatMap(({ id }) => held(groups, id).map(({ number }) => topicName(id, number)));
  return [...topics, PAUSE_PART, ...OWN_PARTS];
}

/** The slides that can be left out: all but what every meeting ends with. */
function slidesOf({ opening, closing, groups }: Catalogue): ReadonlySet<string> {
  const parts = [...Object.values(opening), ...Object.values(groups).flat()];
  const ends = Object.values(closing).flatMap(({ pieces }) => pieces.filter(({ rank }) => rank !== 'needed'));
  const slugs = [...parts.flatMap(({ pieces }) => pieces), ...ends].map(({ slide }) => slide.slug);
  return new Set([...slugs, ...OWN_SLIDES]);
}

/** Minutes of a part as an address writes them; undefined where that is not a part or not so many. */
function readMinutes(text: string, parts: readonly string[]): readonly [string, number] | undefined {
  const [, name = '', digits = ''] = /^([a-z0-9-]+):(\d{1,2})$/.exec(text) ?? [];
  const minutes = Number(digits);
  const known = name === BEGIN_PART || (name !== PAUSE_PART && parts.includes(name));
  return known && minutes >= PART_MINUTES.from && minutes <= PART_MINUTES.to ? [name, minutes] : undefined;
}

/** Reads edits from the query of an address: what is known, and what else stands there as troubles. Never throws. */
export function readEdits(
  search: string,
  catalogue: Catalogue,
): { readonly edits: Edits; readonly troubles: readonly Trouble[] } {
  const query = new URLSearchParams(search);
  const troubles: Trouble[] = [];
  const parts = partsOf(catalogue);
  const slides = slidesOf(catalogue);
  const each = <T>(name: string, allowed: readonly string[], read: (text: string) => T | undefined): readonly T[] =>
    query
      .getAll(name)
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '')
      .flatMap((text) => {
        const value = read(text);
        if (value === undefined) troubles.push({ name, received: text.replace(/\p{C}+/gu, ' ').slice(0, 24), allowed });
        return value === undefined ? [] : [value];
      });
  const oneOf = (known: ReadonlySet<string>) => (text: string) => (known.has(text) ? text : undefined);
  const pause = each('pauze', PAUSES.map(String), (text) => PAUSES.find((one) => String(one) === text));
  return {
    edits: {
      order: [...new Set(each('volgorde', parts, oneOf(new Set(parts))))],
      without: [...new Set(each('zonder', [...slides].slice(0, 3), oneOf(slides)))],
      minutes: Object.fromEntries(each('duur', [`${BEGIN_PART}:5`], (text) => readMinutes(text, parts))),
      pause: pause[0] ?? 0,
    },
    troubles,
  };
}

/** Edits as pieces of a query; none where nothing was changed. */
export function writeEdits({ order, without, minutes, pause }: Edits): readonly string[] {
  const times = Object.entries(minutes).map(([name, some]) => `${name}:${some}`);
  const list = (name: string, some: readonly string[]) => (some.length === 0 ? [] : [`${name}=${some.join(',')}`]);
  return [
    ...list('volgorde', order),
    ...list('zonder', without),
    ...list('duur', times),
    ...(pause > 0 ? [`pauze=${pause}`] : []),
  ];
}

/** Moves a part among those shown. @param shown their names in the order they have now @param by -1 up, 1 down */
export function movePart(edits: Edits, shown: readonly string[], name: string, by: -1 | 1): Edits {
  const from = shown.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return edits;
  const order = shown.toSpliced(from, 1).toSpliced(to, 0, name);
  return { ...edits, order };
}

/** Leaves a slide out, or takes it back in. */
export function switchSlide(edits: Edits, slug: string, shown: boolean): Edits {
  const others = edits.without.filter((one) => one !== slug);
  return { ...edits, without: shown ? others : [...others, slug] };
}

/** Gives a part its minutes; undefined and it gets what is planned. */
export function giveMinutes(edits: Edits, name: string, minutes: number | undefined): Edits {
  const { [name]: _, ...others } = edits.minutes;
  return { ...edits, minutes: minutes === undefined ? others : { ...others, [name]: minutes } };
}
