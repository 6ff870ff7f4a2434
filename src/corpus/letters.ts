import type { Block } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';
import { forAudiences } from './audiences.ts';
import type { Corpus, Page } from './corpus.ts';

/** What of a page is the letter itself, as one role sends it: its paragraphs and lists, without what is said to the sender. */
export function letterOf({ root }: Page, role: Audience): readonly Block[] {
  return forAudiences(root, [role]).children.filter(({ type }) => type === 'paragraph' || type === 'list');
}

/** The audiences that send letters: who plans the traject. */
export const sendersIn = ({ publication }: Corpus): readonly Audience[] => publication.traject?.rollen ?? [];

/** The letters there are, in the order of the pages. */
export const lettersIn = ({ pages }: Corpus): readonly Page[] =>
  [...pages.values()].filter(({ matter }) => matter.soort === 'brief');
