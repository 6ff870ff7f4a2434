import type { Problem } from './problem.ts';

/** Signs nobody sees: controls, marks that turn the direction of text, zero-width signs, soft hyphens. */
const HIDDEN = /[\p{Cc}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFFD]/u;
const ALLOWED = /[\t\n\r]/;

/**
 * Finds characters that cannot be seen or could not be read: they break search, paper and slides without a trace.
 * @returns the first of each line
 */
export function findHiddenCharacters(source: string, file: string): Problem[] {
  return source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, i): Problem[] => {
      const column = [...line].findIndex((sign) => HIDDEN.test(sign) && !ALLOWED.test(sign));
      const sign = [...line][column];
      if (sign === undefined) return [];
      const place = { file, line: i + 1, column: [...line].slice(0, column).join('').length + 1 };
      if (sign === '\uFFFD')
        return [
          {
            rule: 'tekens',
            ...place,
            message: 'Dit teken kon niet worden gelezen.',
            hint: 'Sla het bestand op als UTF-8 en typ het teken opnieuw.',
          },
        ];
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return [
        {
          rule: 'tekens',
          ...place,
          message: `Hier staat een onzichtbaar teken (U+${code}).`,
          hint: 'Haal het weg; het komt vaak mee bij kopiëren uit een PDF of Word.',
        },
      ];
    });
}
