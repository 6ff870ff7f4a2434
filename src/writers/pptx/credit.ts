import type { PlainSlide } from '../../slides/plain.ts';
import { fonts } from '../../theme/tokens.ts';

/** Names the letters in the drawings and their licence, at the end of the notes of the first slide: the file goes its own way. */
export function creditLetters(slides: readonly PlainSlide[]): readonly PlainSlide[] {
  const [first, ...others] = slides;
  if (first === undefined) return slides;
  const text = `Letters in de tekeningen: ${fonts.family}, licentie ${fonts.licence}.`;
  return [{ ...first, notes: [...first.notes, { runs: [{ text }], mark: 'none' }] }, ...others];
}
