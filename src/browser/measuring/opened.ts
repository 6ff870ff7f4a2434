import { readAnswers } from '../../measuring/answer-file.ts';
import { readCsv } from '../../measuring/csv.ts';
import type { Measure } from '../../measuring/measure.ts';
import { addPerson, type Sheet } from '../../measuring/sheet.ts';
import { group } from '../../strings/measuring.ts';

/** Larger than any file of ours. */
const LARGEST = 200_000;
const MOST_FILES = 100;

/** A sheet with what some files hold, or why nothing was taken over; and what to tell. */
export interface Opened {
  readonly sheet: Sheet | undefined;
  readonly told: string;
}

const refuse = (told: string): Opened => ({ sheet: undefined, told });

/** Reads files of managers, which are added up, or one table of this page, which comes in place of what stands there. */
export async function openFiles(files: readonly File[], sheet: Sheet, measure: Measure): Promise<Opened> {
  if (files.length > MOST_FILES) return refuse(group.tooManyFiles(MOST_FILES));
  let next = sheet;
  let people = 0;
  for (const file of files) {
    if (file.size > LARGEST) return refuse(group.tooLarge(file.name));
    const text = await file.text();
    const filled = readAnswers(text, measure);
    const table = filled ? undefined : readCsv(text, measure);
    if (filled) {
      next = addPerson(next, filled.moment, filled.answers);
      people += 1;
    } else if (table) next = table;
    else return refuse(group.notOurs(file.name));
  }
  return { sheet: next, told: people > 0 ? group.opened(people) : group.openedCsv };
}
