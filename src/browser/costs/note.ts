import type { Input } from '../../costs/sum.ts';
import { tellInNote } from '../../costs/told.ts';
import { OFFICE } from '../../outputs.ts';
import { fillWord } from '../../traject/fill-word.ts';
import { fetchOwn } from '../fetch-own.ts';

/** The letter that takes a sum of one's own, as a Word file with the sum in its place. @throws when the letter does not come */
export async function makeNote(href: string, input: Input): Promise<Blob> {
  const file = new Uint8Array(await (await fetchOwn(href)).arrayBuffer());
  const bytes = fillWord(file, new Map([['kosten', tellInNote(input)]]));
  return new Blob([bytes], { type: OFFICE['.docx'] });
}
