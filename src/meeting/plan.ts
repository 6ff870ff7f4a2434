import type { AccentName } from '../theme/tokens.ts';
import { type Catalogue, type Choosable, held, type Part, type Piece } from './catalogue.ts';
import type { Choice } from './choice.ts';

/** A slide of a meeting with the time it gets, in whole minutes. */
interface PlannedSlide {
  readonly piece: Piece;
  readonly minutes: number;
}

/** A part of a meeting with its slides in order. */
export interface PlannedPart {
  /** What it is in a meeting: its beginning, its end, or a part of one of the groups. */
  readonly kind: 'opening' | 'topic' | 'single' | 'closing';
  readonly accent: AccentName;
  readonly part: Part;
  readonly minutes: number;
  readonly slides: readonly PlannedSlide[];
}

/** A meeting as it goes: the minutes of its parts add up to the minutes chosen. */
export interface Programme {
  readonly parts: readonly PlannedPart[];
  /** What was chosen and does not fit in this time. */
  readonly left: readonly Choosable[];
  /** The least time, in minutes, in which all that was chosen fits. */
  readonly leastForAll: number;
  /** Whether there is so much time that more could be chosen. */
  readonly spare: boolean;
}

/** A part before it has been given time. */
interface Candidate {
  readonly kind: PlannedPart['kind'];
  readonly accent: AccentName;
  readonly part: Part;
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
const neededOf = ({ part }: Candidate) => part.pieces.filter(({ rank }) => rank === 'needed');
const isTopic = ({ kind }: Candidate) => kind === 'topic';

/** All that was chosen, in the order of the meeting. */
function candidatesOf(catalogue: Catalogue, { room, numbers }: Choice): Candidate[] {
  const chosen = catalogue.offer.groups.flatMap(({ id, accent, single }) =>
    held(catalogue.groups, id)
      .filter(({ number }) => numbers[id]?.includes(number))
      .map((part): Candidate => ({ kind: single ? 'single' : 'topic', accent, part })),
  );
  return [
    { kind: 'opening', accent: 'basis', part: held(catalogue.opening, room) },
    ...chosen,
    { kind: 'closing', accent: 'basis', part: held(catalogue.closing, room) },
  ];
}

/** Takes off the last topics until what is needed fits. */
function keepWhatFits(candidates: readonly Candidate[], minutes: number): Candidate[] {
  const kept = [...candidates];
  while (sum(kept.flatMap(neededOf), least) > minutes) {
    const last = kept.findLastIndex(isTopic);
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
    for (const piece of candidate.part.pieces) {
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

/**
 * Plans a meeting: what is needed first, then more as long as there is time for it at a calm pace, and what is left
 * over goes to the talk. The same choice gives the same programme. Never throws.
 */
export function planMeeting(catalogue: Catalogue, choice: Choice): Programme {
  const all = candidatesOf(catalogue, choice);
  const kept = keepWhatFits(all, choice.minutes);
  const chosen = choosePieces(kept, choice.minutes);
  const shown = kept.flatMap(({ part }) => part.pieces.filter((piece) => chosen.has(piece)));
  const times = share(shown, choice.minutes);
  const parts = kept.map(({ kind, accent, part }): PlannedPart => {
    const pieces = part.pieces.filter((piece) => chosen.has(piece));
    const slides = pieces.map((piece) => ({ piece, minutes: times.get(piece) ?? 0 }));
    return { kind, accent, part, slides, minutes: slides.reduce((total, { minutes }) => total + minutes, 0) };
  });
  const gone = new Set(all.filter((candidate) => !kept.includes(candidate)).map(({ part }) => part));
  return {
    parts,
    left: Object.values(catalogue.groups).flatMap((group) => group.filter((part) => gone.has(part))),
    leastForAll: sum(all.flatMap(neededOf), least),
    spare: choice.minutes - sum(shown, usual) > choice.minutes * SPARE,
  };
}
