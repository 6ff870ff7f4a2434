import type { AccentName } from '../theme/tokens.ts';
import { type Candidate, candidatesOf, canFallOut, isTopic, neededOf } from './candidates.ts';
import type { Catalogue, Part, Piece } from './catalogue.ts';
import type { Choice } from './choice.ts';
import { type Edits, NO_EDITS, PAUSE_PART } from './edits.ts';
import { NO_OWN, type Own } from './own.ts';
import { pausePart } from './pause.ts';

/** A slide of a meeting with the time it gets, in whole minutes. */
interface PlannedSlide {
  readonly piece: Piece;
  readonly minutes: number;
}

/** A part of a meeting with its slides in order. */
export interface PlannedPart {
  /** What it is in a meeting: its beginning, its end, a break, a part of one of the groups, or one's own. */
  readonly kind: Candidate['kind'] | 'pause';
  /** Its name among the parts, by which it can be moved and given minutes. */
  readonly name: string;
  readonly accent: AccentName;
  readonly part: Part;
  readonly minutes: number;
  readonly slides: readonly PlannedSlide[];
}

/** A meeting as it goes: the minutes of its parts add up to the minutes chosen. */
export interface Programme {
  readonly parts: readonly PlannedPart[];
  /** What was chosen and does not fit in this time. */
  readonly left: readonly Part[];
  /** The least time, in minutes, in which all that was chosen fits. */
  readonly leastForAll: number;
  /** Whether there is so much time that more could be chosen. */
  readonly spare: boolean;
  /** Minutes in which the room talks. */
  readonly talk: number;
  /** Whether the minutes that parts were given, or the break, did not fit and were passed over. */
  readonly passedOver: boolean;
}

/** Slides that come in together or not at all. */
interface Bundle {
  readonly rank: number;
  readonly pieces: readonly Piece[];
  /** The part it belongs to, where that is one. */
  readonly of: Part | undefined;
}

/** From this share of the time on that nothing asks for, there is time to spare. */
const SPARE = 0.25;
/** How much more of the time that is left goes to a slide to talk about. */
const TALK = 3;

const sum = (pieces: readonly Piece[], of: (piece: Piece) => number) =>
  pieces.reduce((total, piece) => total + of(piece), 0);
const least = (piece: Piece) => piece.least;
const usual = (piece: Piece) => piece.usual;

/** The minutes a part was given, at least what it needs; undefined where it was given none. */
function givenTo(candidate: Candidate, given: Edits['minutes']): number | undefined {
  const minutes = given[candidate.name];
  return minutes === undefined ? undefined : Math.max(minutes, sum(neededOf(candidate), least));
}

/** The least that parts take together: what they were given, or else what they need. */
const leastOf = (candidates: readonly Candidate[], given: Edits['minutes']) =>
  candidates.reduce((total, one) => total + (givenTo(one, given) ?? sum(neededOf(one), least)), 0);

/** Takes off the last topics, then what else was added, until what is needed fits. */
function keepWhatFits(candidates: readonly Candidate[], minutes: number, given: Edits['minutes']): Candidate[] {
  const kept = [...candidates];
  while (leastOf(kept, given) > minutes) {
    const topic = kept.findLastIndex(isTopic);
    const last = topic < 0 ? kept.findLastIndex(canFallOut) : topic;
    if (last < 0) return kept;
    kept.splice(last, 1);
  }
  return kept;
}

/** What can be added, the most wanted first. Of topics, either all get a slide of a rank or none does. */
function bundlesOf(candidates: readonly Candidate[]): Bundle[] {
  const single: Bundle[] = [];
  const topics = new Map<number, Piece[]>();
  for (const candidate of candidates)
    for (const piece of candidate.pieces) {
      if (piece.rank === 'needed') continue;
      if (isTopic(candidate)) topics.set(piece.rank, [...(topics.get(piece.rank) ?? []), piece]);
      else single.push({ rank: piece.rank, pieces: [piece], of: candidate.part });
    }
  const together = [...topics].map(([rank, pieces]) => ({ rank, pieces, of: undefined }));
  return [...single, ...together].sort((a, b) => a.rank - b.rank);
}

/** Divides whole minutes by weight; what rounding leaves goes to the largest remainders, the first of equals. */
function divide(minutes: number, weights: readonly number[]): number[] {
  if (minutes === 0) return weights.map(() => 0);
  const total = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (minutes * weight) / total);
  const given = exact.map(Math.floor);
  const rest = minutes - given.reduce((all, one) => all + one, 0);
  const largest = exact.map((_, index) => index).sort((a, b) => remainder(exact[b]) - remainder(exact[a]));
  const more = new Set(largest.slice(0, rest));
  return given.map((whole, index) => (more.has(index) ? whole + 1 : whole));
}

const remainder = (exact = 0) => exact - Math.floor(exact);

/** How time that is left over, or that is short of the usual, weighs on each piece. */
function weightsOf(pieces: readonly Piece[], free: number): number[] {
  if (free < 0) return pieces.map((piece) => piece.usual - piece.least);
  const talks = pieces.filter(({ talk }) => talk);
  // A little more time is for the talk alone; much more is for all, and most for the talk.
  const rest = free > sum(talks, usual) ? 1 : 0;
  return pieces.map((piece) => piece.usual * (piece.talk ? TALK : rest));
}

/** The minutes of each piece: together the minutes of the meeting, none below its least. */
function share(pieces: readonly Piece[], minutes: number): ReadonlyMap<Piece, number> {
  const free = minutes - sum(pieces, usual);
  const base = free >= 0 ? usual : least;
  const more = divide(minutes - sum(pieces, base), weightsOf(pieces, free));
  return new Map(pieces.map((piece, index) => [piece, base(piece) + (more[index] ?? 0)]));
}

/** The pieces of a meeting: what is needed, and more as long as the usual time of all fits. */
function choosePieces(candidates: readonly Candidate[], minutes: number): ReadonlySet<Piece> {
  const chosen = new Set(candidates.flatMap(neededOf));
  // Where one slide of a part does not fit, a later one would be there without it.
  const full = new Set<Part>();
  for (const { pieces, of } of bundlesOf(candidates)) {
    if (of !== undefined && full.has(of)) continue;
    if (sum([...chosen, ...pieces], usual) <= minutes) for (const piece of pieces) chosen.add(piece);
    else if (of !== undefined) full.add(of);
  }
  return chosen;
}

/** The minutes of the slides of parts: of those that were given minutes each by itself, of the others together. */
function timesFor(kept: readonly Candidate[], minutes: number, given: Edits['minutes']) {
  const free = kept.filter(({ name }) => given[name] === undefined);
  const rest =
    minutes -
    leastOf(
      kept.filter((one) => !free.includes(one)),
      given,
    );
  const planned = (some: readonly Candidate[], time: number) => {
    const chosen = choosePieces(some, time);
    return share(
      some.flatMap(({ pieces }) => pieces.filter((piece) => chosen.has(piece))),
      time,
    );
  };
  const apart = kept.flatMap((one) => {
    const time = givenTo(one, given);
    return time === undefined ? [] : [...planned([one], time)];
  });
  const shared = planned(free, rest);
  return { times: new Map([...apart, ...shared]), spare: rest - sum([...shared.keys()], usual) };
}

/** Puts the break where it was put, or else halfway. */
function withPause(parts: readonly PlannedPart[], minutes: number, order: readonly string[]): readonly PlannedPart[] {
  if (minutes === 0) return parts;
  const before = order.slice(0, Math.max(0, order.indexOf(PAUSE_PART)));
  const last = parts.findLastIndex(({ name }) => before.includes(name));
  const placed = order.includes(PAUSE_PART) ? (last < 0 ? 1 : last + 1) : Math.ceil(parts.length / 2);
  const part = pausePart(minutes);
  const slides = part.pieces.map((piece) => ({ piece, minutes }));
  return parts.toSpliced(placed, 0, { kind: 'pause', name: PAUSE_PART, accent: 'basis', part, minutes, slides });
}

/**
 * Plans a meeting: what is needed first, then more as long as there is time for it at a calm pace, and what is left
 * over goes to the talk; what was changed in it is kept where it fits. The same choice gives the same programme. Never
 * throws.
 * @param own what somebody adds, which no address holds
 */
export function planMeeting(catalogue: Catalogue, choice: Choice, own: Own = NO_OWN): Programme {
  const wanted = choice.edits ?? NO_EDITS;
  const all = candidatesOf(catalogue, choice, wanted, own);
  const ends = all.filter((one) => !canFallOut(one));
  const passedOver = leastOf(ends, wanted.minutes) + wanted.pause > choice.minutes;
  const edits = passedOver ? { ...wanted, minutes: {}, pause: 0 } : wanted;
  const given = edits.minutes;
  const minutes = choice.minutes - edits.pause;
  const kept = keepWhatFits(all, minutes, given);
  const { times, spare } = timesFor(kept, minutes, given);
  const parts = kept.map(({ kind, name, accent, part, pieces }): PlannedPart => {
    const slides = pieces.flatMap((piece) => {
      const time = times.get(piece);
      return time === undefined ? [] : [{ piece, minutes: time }];
    });
    return { kind, name, accent, part, slides, minutes: slides.reduce((total, slide) => total + slide.minutes, 0) };
  });
  return {
    parts: withPause(parts, edits.pause, edits.order),
    left: all.filter((candidate) => !kept.includes(candidate)).map(({ part }) => part),
    leastForAll: leastOf(all, given) + edits.pause,
    spare: spare > choice.minutes * SPARE,
    talk: parts.flatMap(({ slides }) => slides).reduce((sum, one) => sum + (one.piece.talk ? one.minutes : 0), 0),
    passedOver,
  };
}
