import type { Problem } from './problem.ts';

/** Signs nobody sees: controls, marks that turn the direction of text, zero-width signs, soft hyphens. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFFD]/u;

function explain(sign: string): { message: string; hint: string } {
  if (sign === '\uFFFD')
    return {
      message: 'Dit teken kon niet worden gelezen.',
      hint: 'Sla het bestand op als UTF-8 en typ het teken opnieuw.',
    };
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `Hier staat een onzichtbaar teken (U+${code}).`,
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
    const at = line.search(HIDDEN);
    return at < 0 ? [] : [{ rule: 'tekens', file, line: i + 1, column: at + 1, ...explain(line.charAt(at)) }];
  });
}
