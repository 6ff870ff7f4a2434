import type { Place, Problem } from '../document/problem.ts';
import type { House } from '../schemas/house.ts';
import { correctionsOf, type Palettes, paintHouse } from '../theme/house-colors.ts';
import type { Logo, Logos } from '../theme/logo.ts';
import { chosenTypeface } from '../theme/typeface/typeface.ts';
import { readPng } from './png.ts';
import { readSvg } from './svg.ts';

/** What an organisation's copy looks like: its colours, made legible, and its logo, made safe. */
export interface Look {
  readonly palettes: Palettes;
  readonly logos: Logos | undefined;
  /** What was made of its colours and noticed of its typeface, a sentence each, to be told to who builds. */
  readonly told: readonly string[];
}

/** Where the files of a house style stand. */
export const HOUSE_FOLDER = 'content/huisstijl/';

/** What a page may weigh more for a logo. */
const MOST_BYTES = 100_000;

const HINT = `Zet een SVG van vormen, of een PNG, in ${HOUSE_FOLDER}: hooguit ${MOST_BYTES / 1000} kB.`;

/** Reads a logo by its name. @returns it, or what is wrong with it, in Dutch */
function readLogo(name: string, files: ReadonlyMap<string, string>): Logo | string {
  const text = files.get(HOUSE_FOLDER + name);
  if (text === undefined) return 'is er niet';
  const bytes = Buffer.from(text, name.endsWith('.png') ? 'base64' : 'utf8');
  if (bytes.length > MOST_BYTES) return `is ${Math.ceil(bytes.length / 1000)} kB groot`;
  const logo = name.endsWith('.png') ? readPng(bytes) : readSvg(text);
  if (typeof logo === 'string') return logo;
  const { ratio } = logo;
  return ratio < 0.25 || ratio > 12 ? 'is zo smal dat het nergens leesbaar past' : logo;
}

/** What is wrong with the package of a typeface. It was read when the script began, because all that is made rests on it. */
function typefaceFault(name: string | undefined): Pick<Problem, 'message' | 'hint'> | undefined {
  if (name === chosenTypeface?.package) return chosenTypeface?.fault;
  return {
    message: `Het lettertype is veranderd in ${name === undefined ? 'dat van de kit' : `"${name}"`}.`,
    hint: 'Stop wat draait en start het opnieuw: een lettertype wordt één keer gelezen.',
  };
}

const decimals = (ratio: number): string => ratio.toFixed(1).replace('.', ',');

/**
 * What is seen of a house style.
 * @param place where a value of it stands in its file
 * @returns the look, and what is wrong with its logo and typeface
 */
export function lookOf(
  { kleuren = {}, logo, lettertype }: House,
  files: ReadonlyMap<string, string>,
  file: string,
  place: (path: readonly PropertyKey[]) => Place,
): { readonly look: Look; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (which: keyof Logos): Logo | undefined => {
    const name = logo?.[which];
    if (name === undefined) return undefined;
    const found = readLogo(name, files);
    if (typeof found !== 'string') return found;
    const message = `Het logo "${name}" ${found}.`;
    problems.push({ rule: 'logo', file, ...place(['logo', which]), message, hint: HINT });
    return undefined;
  };
  const [licht, donker] = [read('licht'), read('donker')];
  const fault = typefaceFault(lettertype);
  if (fault !== undefined) problems.push({ rule: 'lettertype', file, ...place(['lettertype']), ...fault });
  const told = correctionsOf(kleuren).map(
    ({ which, given, ratio, made }) =>
      `De kleur ${which} (${given}) is op lichte vlakken te licht om te lezen: ${decimals(ratio)} : 1, en 4,5 : 1 is nodig. Ze is donkerder gemaakt: ${made}.`,
  );
  return {
    look: {
      palettes: paintHouse(kleuren),
      logos: licht && { licht, donker },
      told: [...told, ...(chosenTypeface?.told ?? [])],
    },
    problems,
  };
}
