import type { Corpus, Page } from './corpus.ts';

/** The id of the page that `<Casus id>` names. */
export const caseId = ({ publication }: Corpus, id: string): string => `${publication.casussen ?? ''}/${id}`;

/** The page that `<Casus id>` names; undefined where there is none, which the check tells. */
export const caseOf = (corpus: Corpus, id: string): Page | undefined => corpus.pages.get(caseId(corpus, id));
