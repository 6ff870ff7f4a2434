import type { AccentName } from '../theme/tokens.ts';
import { type Catalogue, held, type Part, type Piece } from './catalogue.ts';
import type { Choice } from './choice.ts';
import { BEGIN_PART, type Edits, topicName } from './edits.ts';
import type { Own } from './own.ts';
import { contactsPieces, ownParts } from './own-parts.ts';

/** A part before it has been given time. */
export interface Candidate {
  /** What it is: the beginning, the end, one of a group, the first of a group of few, or one's own. */
  readonly kind: 'opening' | 'topic' | 'single' | 'own' | 'closing';
  readonly name: string;
  readonly accent: AccentName;
  readonly part: Part;
  /** Those of its slides that were not left out. */
  readonly pieces: readonly Piece[];
}

/** What of a part there must be. */
export const neededOf = ({ pieces }: Candidate): readonly Piece[] => pieces.filter(({ rank }) => rank === 'needed');

/** Whether a part is one of a group of which one may choose as many as one likes. */
export const isTopic = ({ kind }: Candidate): boolean => kind === 'topic';

/** Whether a part gives way where there is no time for all. */
export const canFallOut = ({ kind }: Candidate): boolean => kind === 'topic' || kind === 'own';

/** The end with whom one can turn to here: before what every meeting ends with. */
function withContacts(closing: Part, own: Own): Part {
  const contacts = contactsPieces(own);
  return contacts.length > 0 ? { ...closing, pieces: closing.pieces.toSpliced(-1, 0, ...contacts) } : closing;
}

/** All that was chosen, in the order in which it would come by itself. */
function usualCandidates(
  catalogue: Catalogue,
  { room, numbers }: Choice,
  without: ReadonlySet<string>,
  own: Own,
): Candidate[] {
  const kept = ({ pieces }: Part) => pieces.filter(({ slide }) => !without.has(slide.slug));
  const chosen = catalogue.offer.groups.flatMap(({ id, accent, most }) =>
    held(catalogue.groups, id)
      .filter(({ number }) => numbers[id]?.includes(number))
      .map((part, index): Candidate => {
        // Of a few the first is what the meeting is built on; a second gives way before it.
        const kind = most !== undefined && index === 0 ? 'single' : 'topic';
        return { kind, name: topicName(id, part.number), accent, part, pieces: kept(part) };
      }),
  );
  const mine = ownParts(own).map(
    ({ name, part }): Candidate => ({ kind: 'own', name, accent: 'basis', part, pieces: kept(part) }),
  );
  const [opening, closing] = [held(catalogue.opening, room), withContacts(held(catalogue.closing, room), own)];
  return [
    { kind: 'opening', name: BEGIN_PART, accent: 'basis', part: opening, pieces: kept(opening) },
    ...chosen,
    ...mine,
    { kind: 'closing', name: 'slot', accent: 'basis', part: closing, pieces: kept(closing) },
  ];
}

/** All that was chosen, in the order of the meeting. */
export function candidatesOf(catalogue: Catalogue, choice: Choice, { order, without }: Edits, own: Own): Candidate[] {
  const all = usualCandidates(catalogue, choice, new Set(without), own).filter(
    ({ kind, pieces }) => pieces.length > 0 || kind === 'closing',
  );
  const place = ({ kind, name }: Candidate) => {
    if (kind === 'opening') return -1;
    const named = order.indexOf(name);
    return kind === 'closing' ? order.length + 1 : named < 0 ? order.length : named;
  };
  return all.toSorted((a, b) => place(a) - place(b));
}
