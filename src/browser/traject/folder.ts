import { zipSync } from 'fflate';
import { nl } from '../../strings/nl.ts';
import { planner } from '../../strings/traject.ts';
import { fillWord, type Values } from '../../traject/fill-word.ts';
import { fetchOwn } from '../fetch-own.ts';
import type { Letter } from './letter.ts';

/** What stands in the places of a file that can be filled, by their tags. */
type Places = Readonly<Record<string, string>>;

/** By the id of a form: what it is called, its Word file, and the places in it that the planner can fill. */
export type Sheets = Readonly<
  Record<string, { readonly titel: string; readonly word: string; readonly plekken: Places }>
>;

/** A moment with all that belongs to it. */
interface Held {
  readonly naam: string;
  readonly titel: string;
  readonly when: string;
  /** What one does before, takes along and leaves behind, a line each. */
  readonly needs: readonly string[];
  readonly brieven: readonly string[];
  readonly bladen: readonly string[];
  readonly values: Values;
}

/** What a folder is made of. */
interface Inside {
  /** As RFC 5545 has it. */
  readonly calendar: string;
  readonly moments: readonly Held[];
  readonly letters: readonly Letter[];
  readonly role: string;
  readonly sheets: Sheets;
}

/** A folder, and the sheets in it on which nothing could be written. */
interface Folder {
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly empty: readonly string[];
}

const { calendar: AGENDA, programme: PROGRAMME, readMe: READ_ME } = planner.fileNames;
const write = (text: string) => new TextEncoder().encode(text);

/** The Word file at an address, filled here: what is fetched is the same for everybody. @throws when it does not come */
export async function fillFile(href: string, values: Values): Promise<Uint8Array<ArrayBuffer>> {
  return fillWord(new Uint8Array(await (await fetchOwn(href)).arrayBuffer()), values);
}

/** What is filled in of a file and what is not, for who opens the folder. */
function tell(file: string, places: Places, values: Values): string {
  const isFilled = (tag: string) => (values.get(tag) ?? '') !== '';
  const named = (tags: readonly string[]) => tags.map((tag) => places[tag] ?? tag);
  const tags = Object.keys(places);
  return planner.inFile(file, named(tags.filter(isFilled)), named(tags.filter((tag) => !isFilled(tag))));
}

/**
 * Everything of a traject in one folder: the calendar, the programme, and by moment its letters and sheets, filled in.
 * @throws when a file does not come
 */
export async function fillFolder({ calendar, moments, letters, role, sheets }: Inside): Promise<Folder> {
  const files: Record<string, Uint8Array> = { [AGENDA]: write(calendar) };
  const told: string[] = [];
  const filled = new Set<string>();
  for (const [i, { naam, titel, values, brieven, bladen }] of moments.entries()) {
    const folder = `${String(i + 1).padStart(2, '0')}-${naam}`;
    told.push(`\n${folder}: ${titel}`);
    for (const letter of letters.filter(({ id }) => brieven.includes(id))) {
      const file = `${folder}/${letter.name}`;
      letter.fill(values, role);
      files[`${file}.txt`] = write(letter.text);
      files[`${file}.docx`] = await fillFile(letter.href, values);
      const places = Object.fromEntries(letter.places.map((name) => [name, nl.places[name]]));
      told.push(tell(`${letter.name}.docx`, places, values));
    }
    for (const id of bladen) {
      const { word = '', plekken: places = {} } = sheets[id] ?? {};
      const name = word.slice(word.lastIndexOf('/') + 1);
      files[`${folder}/${name}`] = await fillFile(word, values);
      if (Object.keys(places).some((place) => (values.get(place) ?? '') !== '')) filled.add(id);
      told.push(tell(name, places, values));
    }
  }
  const programme = moments.map(({ when, titel, needs }) => [`${when}: ${titel}`, ...needs].join('\n'));
  files[PROGRAMME] = write(programme.join('\n\n'));
  files[READ_ME] = write([planner.readMe, ...told].join('\n'));
  const empty = [...new Set(moments.flatMap(({ bladen }) => bladen))].filter((id) => !filled.has(id));
  return { zip: new Uint8Array(zipSync(files)), empty: empty.map((id) => sheets[id]?.titel ?? id) };
}
