import type { Corpus } from '../corpus/corpus.ts';
import type { Drawings } from './pictures.ts';
import type { Picture } from './plain.ts';

/** The logo of who publishes this copy, as a picture of slides: its vector is put into `drawings`. */
export function addLogo({ look, house }: Corpus, drawings: Drawings): Picture | undefined {
  if (look.logos === undefined) return undefined;
  const { svg, ratio } = look.logos.licht;
  drawings.set('logo', svg);
  return { name: 'logo', alt: house.naam ?? '', ratio };
}
