import { readAnswers } from '../../measuring/answer-file.ts';
import { readCsv } from '../../measuring/csv.ts';
import type { Measure } from '../../measuring/measure.ts';
import { addPerson, type Sheet } from '../../measuring/sheet.ts';
import { group } from '../../strings/measuring.ts';

/** Larger than any file of ours. */
const LARGEST = 200_000;
const MOST_FILES = 100;

/** A sheet, and the numbers of the files that are counted in it. */
export interface Counted {
  readonly sheet: Sheet;
  readonly numbers: ReadonlySet<string>;
}

/** What stands there after some files, or nothing where none was taken over; and what to tell. */
export interface Opened {
  readonly counted: Counted | undefined;
  readonly told: string;
}

const refuse = (told: string): Opened => ({ counted: undefined, told });

/** The text of a file; undefined where it cannot be read, as when it was moved or is a folder. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

/** Reads files of managers, which are added up, or one table of this page, which comes in place of what stands there. */
export async function openFiles(files: readonly File[], now: Counted, measure: Measure): Promise<Opened> {
  if (files.length > MOST_FILES) return refuse(group.tooManyFiles(MOST_FILES));
  let { sheet } = now;
  let numbers = new Set(now.numbers);
  let people = 0;
  let few = 0;
  for (const file of files) {
    const { name } = file;
    if (file.size > LARGEST) return refuse(group.tooLarge(name));
    const text = await textOf(file);
    if (text === undefined) return refuse(group.unreadable(name));
    const filled = readAnswers(text, measure);
    const table = filled ? undefined : readCsv(text, measure);
    if (filled === 'other-version') return refuse(group.otherVersion(name));
    if (filled === 'empty') return refuse(group.nothingIn(name));
    if (filled) {
      const { moment, answers, number } = filled;
      if (number !== undefined && numbers.has(number)) return refuse(group.twice(name));
      if (number !== undefined) numbers.add(number);
      sheet = addPerson(sheet, moment, answers);
      people += 1;
    } else if (table) {
      ({ sheet, few } = table);
      numbers = new Set();
    } else return refuse(group.notOurs(name));
  }
  return { counted: { sheet, numbers }, told: people > 0 ? group.opened(people) : group.openedCsv(few) };
}
