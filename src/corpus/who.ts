import { enumerate, nl } from '../strings/nl.ts';
import type { Corpus } from './corpus.ts';

/** What tells of whom a publication speaks to. */
export type About = Pick<Corpus, 'publication'>;

/** The ids of all audiences, in the order of the publication. */
export const audiencesOf = ({ publication }: About): readonly string[] => publication.publieken.map(({ id }) => id);

/** Audiences as they stand in a sentence: "leraren en ouders". */
export function audienceWords({ publication }: About, ids: readonly string[]): string {
  return enumerate(ids.map((id) => publication.publieken.find((one) => one.id === id)?.naam ?? id));
}

/** What stands above what is only for some. */
export const onlyForWords = (corpus: About, ids: readonly string[]): string => nl.onlyFor(audienceWords(corpus, ids));

/** What stands above questions that have no title of their own. */
export const questionsFor = ({ publication }: About, who: string): string => publication.vragen[who] ?? who;
