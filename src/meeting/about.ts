import type { Corpus } from '../corpus/corpus.ts';
import type { MeetingGroup } from '../schemas/meeting.ts';
import { pagesOfGroup } from './build.ts';
import { writeChoice } from './choice.ts';
import { MEETING } from './links.ts';
import { meetingOf } from './needs.ts';

/** How long a meeting about one page is, in minutes. */
const MINUTES = 30;

/** The address of a meeting about one page, for the first of the rooms; undefined where no meeting takes that page. */
export function meetingAbout(corpus: Corpus, id: string): string | undefined {
  const meeting = meetingOf(corpus);
  const room = meeting?.zalen[0];
  const own = (group: MeetingGroup) => pagesOfGroup(corpus, group).find(({ page }) => page.id === id);
  const takes = meeting?.groepen.find(own);
  const number = takes && own(takes)?.number;
  if (!meeting || !room || !takes || number === undefined) return undefined;
  const numbers = Object.fromEntries(meeting.groepen.map((group) => [group.id, group === takes ? [number] : []]));
  return MEETING + writeChoice({ room: room.id, minutes: MINUTES, numbers });
}
