import { WITHOUT_GLYPH } from '../theme/glyphs.ts';
import type { Problem } from './problem.ts';

/**
 * Signs nobody sees: controls, marks that turn the direction of text, zero-width signs, soft hyphens, fillers. The
 * joiner that makes one picture of two emoji is left to whoever looks for signs that cannot be drawn.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFD](?<![\t\n\r])(?<!\p{Extended_Pictographic}\uFE0F?\u200D)/u;

/** Signs as Word and PDF paste them, and what they are on a keyboard: as long, so that every place stays where it was. */
const TYPED: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
};
const PASTED = /[\u2000-\u2011\u202F\u205F\u3000]/g;
const WIDE = /[\u2000-\u2006\u2008-\u200A\u205F\u3000]/;

/** A text with the hyphens and spaces of a word processor as one would have typed them; nothing moves. */
export function tidyCharacters(text: string): string {
  return text.replace(PASTED, (sign) => TYPED[sign] ?? (WIDE.test(sign) ? ' ' : sign));
}

/** What to write instead, for signs that are often pasted. */
const INSTEAD: readonly (readonly [signs: RegExp, hint: string])[] = [
  [/[←-⇿➔-➾]/u, 'Schrijf het uit: “wordt”, “naar” of “daarna”.'],
  [/[✓✔☑✅]/u, 'Gebruik een lijst in <Checklist>, of schrijf “ja”.'],
  [/[✗✘☒❌]/u, 'Schrijf “nee” of “niet”.'],
  [/[☐□▢]/u, 'Gebruik een lijst in <Checklist>, of <Invulveld soort="keuze">.'],
  [/[●○◦▪▫■‣⁃∙]/u, 'Maak een lijst: zet "- " voor elk punt.'],
  [/[₀-₉⁰-⁹⁺-⁾ⁿ]/u, 'Zet het cijfer gewoon op de regel, of schrijf het woord voluit.'],
  [/[′″]/u, 'Gebruik \' of ".'],
  [/[―‒]/u, 'Gebruik een gewoon streepje (–).'],
  [/\p{Extended_Pictographic}/u, 'Haal het weg en zeg het in woorden.'],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 'Schrijf het woord voluit, in gewone letters.'],
];

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function explainHidden(sign: string): { message: string; hint: string } {
  if (sign === '\uFFFD')
    return {
      message: 'Dit teken kon niet worden gelezen.',
      hint: 'Sla het bestand op als UTF-8 en typ het teken opnieuw.',
    };
  return {
    message: `Hier staat een onzichtbaar teken (${codeOf(sign)}).`,
    hint: 'Haal het weg; het komt vaak mee bij kopiëren uit een PDF of Word.',
  };
}

/**
 * Finds characters that cannot be seen or could not be read: they break search, paper and slides without a trace.
 * @returns the first of each line
 */
export function findHiddenCharacters(source: string, file: string): Problem[] {
  const text = source.replace(/^\uFEFF/, '');
  if (!HIDDEN.test(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, i): Problem[] => {
    const found = HIDDEN.exec(line);
    return found ? [{ rule: 'tekens', file, line: i + 1, column: found.index + 1, ...explainHidden(found[0]) }] : [];
  });
}

/** A sign that some output cannot show. */
export interface Unprintable {
  /** The sign, or a run of such signs that stand together. */
  readonly signs: string;
  /** Its offset in the text. */
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The signs of a text that no font of ours draws, each once.
 * @param text as readers get it: references like `&shy;` are signs by now
 * @param told what stands in the source as it is: a hidden sign there has been told already
 */
export function findUnprintable(text: string, told: string): Unprintable[] {
  const found = new Map<string, Unprintable>();
  for (let rest = text; ; ) {
    const match = WITHOUT_GLYPH.exec(rest);
    if (match === null) break;
    const [signs] = match;
    const index = text.length - rest.length + match.index;
    rest = rest.slice(match.index + signs.length);
    const hidden = HIDDEN.exec(signs)?.[0];
    if (found.has(signs) || (hidden !== undefined && told.includes(hidden))) continue;
    found.set(signs, { signs, index, ...(hidden === undefined ? explainUndrawn(signs) : explainHidden(hidden)) });
  }
  return [...found.values()];
}

function explainUndrawn(signs: string): { message: string; hint: string } {
  const code = [...signs].length === 1 ? ` (${codeOf(signs)})` : '';
  return {
    message: `Het teken "${signs}"${code} zit niet in ons lettertype: op papier en op dia’s blijft het leeg.`,
    hint: INSTEAD.find(([some]) => some.test(signs))?.[1] ?? 'Schrijf het in gewone letters of tekens.',
  };
}
