import type { Beurt, Gesprek } from '../document/tree.ts';
import { nl } from '../strings/nl.ts';
import { type Corpus, sourceOf } from './corpus.ts';

/** Who speaks in a turn, as every output names them. */
export const speakerOf = ({ attributes: { ander } }: Gesprek, { attributes: { wie } }: Beurt): string =>
  wie === 'jij' ? nl.you : ander;

/** What a reason rests on, by the name of its section: "Coachen van leidinggevenden". */
export function sourceLabel(corpus: Corpus, written: string): string {
  const { source, section } = sourceOf(corpus, written);
  return section?.title ?? source.titel;
}

/** Why the words of a turn work, and the section this rests on; undefined where nothing is said of it. */
export function reasonOf(corpus: Corpus, { attributes: { waarom, bron } }: Beurt): string | undefined {
  return waarom === undefined || bron === undefined ? undefined : `${waarom} (${sourceLabel(corpus, bron)})`;
}
