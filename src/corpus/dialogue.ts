import type { Beurt, Gesprek } from '../document/tree.ts';
import { nl } from '../strings/nl.ts';
import { type Corpus, findSource } from './corpus.ts';

/** Who speaks in a turn, as every output names them. */
export const speakerOf = ({ attributes: { ander } }: Gesprek, { attributes: { wie } }: Beurt): string =>
  wie === 'jij' ? nl.you : ander;

/** Why the words of a turn work, and the name of the section this rests on: "Een gesprek voeren". */
export interface Reason {
  readonly words: string;
  readonly source: string;
}

/** Words of advice with what they rest on; undefined where there are none, or where they rest on what is not known. */
export function restingOn(corpus: Corpus, words: string | undefined, bron: string | undefined): Reason | undefined {
  const found = bron === undefined ? undefined : findSource(corpus, bron);
  if (words === undefined || found === undefined) return undefined;
  return { words, source: found.section?.title ?? found.source.titel };
}

/** The reason of a turn; undefined where nothing is said of it. */
export const reasonOf = (corpus: Corpus, { attributes: { waarom, bron } }: Beurt): Reason | undefined =>
  restingOn(corpus, waarom, bron);

/** A reason as one line. */
export const sayReason = ({ words, source }: Reason): string => `${nl.why}: ${words} (${source})`;
