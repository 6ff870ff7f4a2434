import type { Beurt, Gesprek } from '../document/tree.ts';
import { nl } from '../strings/nl.ts';
import { type Corpus, sourceOf } from './corpus.ts';

/** Who speaks in a turn, as every output names them. */
export const speakerOf = ({ attributes: { ander } }: Gesprek, { attributes: { wie } }: Beurt): string =>
  wie === 'jij' ? nl.you : ander;

/** Why the words of a turn work, and the name of the section this rests on: "Een gesprek voeren". */
export interface Reason {
  readonly words: string;
  readonly source: string;
}

/** Words of advice with what they rest on; undefined where there are none. */
export function restingOn(corpus: Corpus, words: string | undefined, bron: string | undefined): Reason | undefined {
  if (words === undefined || bron === undefined) return undefined;
  const { source, section } = sourceOf(corpus, bron);
  return { words, source: section?.title ?? source.titel };
}

/** The reason of a turn; undefined where nothing is said of it. */
export const reasonOf = (corpus: Corpus, { attributes: { waarom, bron } }: Beurt): Reason | undefined =>
  restingOn(corpus, waarom, bron);

/** A reason as one line. */
export const sayReason = ({ words, source }: Reason): string => `${nl.why}: ${words} (${source})`;
