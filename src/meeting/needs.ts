import type { Corpus } from '../corpus/corpus.ts';
import type { Meeting, MeetingRoom } from '../schemas/meeting.ts';
import type { Taken } from './takings.ts';

/** The meeting made to measure that a publication says it has; undefined where it has none. */
export const meetingOf = ({ publication }: Pick<Corpus, 'publication'>): Meeting | undefined => publication.bijeenkomst;

/** The deck that opens for a room, or what is taken of pages instead. */
export const openingFor = (meeting: Meeting, { begin, opening }: MeetingRoom): string | readonly Taken[] =>
  begin.length > 0 ? begin.map(takenFrom) : (opening ?? meeting.deck);

/** The room whose opening has a place for a sum of one's own; undefined where none has. */
export function roomOfSum(corpus: Pick<Corpus, 'publication' | 'decks'>): string | undefined {
  const meeting = meetingOf(corpus);
  return meeting?.zalen.find((room) => {
    const opening = openingFor(meeting, room);
    return typeof opening === 'string' && corpus.decks.get(opening)?.matter.som !== undefined;
  })?.id;
}

/** The deck whose agreements close a meeting for a room. */
export const closingFor = (meeting: Meeting, { slot }: MeetingRoom): string => slot ?? meeting.deck;

/** What a publication takes of a page, as a deck would say it: the first of its kind there. */
export const takenFrom = ({ uit, wat, titel }: Meeting['zalen'][number]['praten'][number]): Taken => ({
  uit,
  wat,
  titel,
  welke: 1,
});

/** The address of a deck among those of all texts. */
export const deckAddress = (id: string): string => `presenteren/${id}`;
