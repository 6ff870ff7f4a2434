import type { Invulveld } from '../../document/tree.ts';
import { print } from '../../strings/print.ts';

/** A field of a PDF to fill in: what one can do with it, and the words a screen reader says. */
export interface FormField {
  readonly kind: 'line' | 'lines' | 'choice';
  readonly label: string;
  /** The most characters it takes; no limit where absent. */
  readonly most?: number;
  /** What can be chosen, for `choice`. */
  readonly choices?: readonly string[];
}

/** How a place of a field begins as an address; what follows is its number and, for a choice, which one. */
export const SLOT = 'veld:';

/** The label of a part of a field, as one says it: "Is het gelukt? Deels", "Datum: dag". */
export function labelOfPart(label: string, part: string): string {
  return /[?!.:]$/.test(label) ? `${label} ${part.charAt(0).toUpperCase()}${part.slice(1)}` : `${label}: ${part}`;
}

/** The fields a place to write has: one, or three for a date. */
export function fieldsOf({ label, soort, regels, keuzes }: Invulveld['attributes']): readonly FormField[] {
  if (soort === 'keuze') return [{ kind: 'choice', label, choices: keuzes ?? [] }];
  if (soort === 'datum') {
    const part = (name: string, most: number): FormField => ({ kind: 'line', label: labelOfPart(label, name), most });
    return [part(print.day, 2), part(print.month, 2), part(print.year, 4)];
  }
  return [{ kind: soort === 'regels' && regels === 1 ? 'line' : 'lines', label }];
}

/**
 * Adds fields to those of a document.
 * @returns for each field its place as an address: a link in the document, which becomes the field
 */
export function placeFields(all: FormField[], added: readonly FormField[]): string[] {
  return added.flatMap((field) => {
    const place = `${SLOT}${all.push(field) - 1}`;
    return field.choices ? field.choices.map((_, i) => `${place}:${i}`) : [place];
  });
}
