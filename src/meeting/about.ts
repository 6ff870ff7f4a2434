import type { Corpus } from '../corpus/corpus.ts';
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
  const number = corpus.pages.get(id)?.matter.nummer;
  const takes = meeting?.groepen.find((group) => pagesOfGroup(corpus, group).some((page) => page.id === id));
  if (!meeting || !room || !takes || number === undefined) return undefined;
  const numbers = Object.fromEntries(meeting.groepen.map((group) => [group.id, group === takes ? [number] : []]));
  return MEETING + writeChoice({ room: room.id, minutes: MINUTES, numbers });
}
