import { dayTag } from '../document/day-tag.ts';
import { walk } from '../document/text.ts';
import type { Block } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';
import { nl } from '../strings/nl.ts';
import { planner } from '../strings/traject.ts';
import { forAudiences } from './audiences.ts';
import { type Corpus, type Page, pageById } from './corpus.ts';
import { wordHref } from './prints.ts';

/** What is sent of a letter. */
const LETTER: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'heading', 'tabel']);

/** What of a page is the letter itself, as one role sends it: its text, without what is said to the sender. */
export function letterOf({ root }: Page, role: Audience): readonly Block[] {
  return forAudiences(root, [role]).children.filter(({ type }) => LETTER.has(type));
}

/** The audiences that send letters: who plans the traject. */
export const sendersIn = ({ publication }: Corpus): readonly Audience[] => publication.traject?.rollen ?? [];

/** The letters there are, in the order of the pages. */
export const lettersIn = ({ pages }: Corpus): readonly Page[] =>
  [...pages.values()].filter(({ matter }) => matter.soort === 'brief');

/** The names of the places that a page leaves open. */
export const placesOf = ({ root }: Page) =>
  [...walk(root)].flatMap((node) => (node.type === 'plek' ? [node.attributes.naam] : []));

/** The letters that report what a group answered: those with a place for it. */
export const reportsIn = (corpus: Corpus): readonly Page[] =>
  lettersIn(corpus).filter((page) => placesOf(page).some((name) => name === 'uitkomsten' || name === 'verandering'));

/**
 * Some forms by their ids: what each is called, its Word file, and the places in it that the planner can fill: what stands
 * there by its tag in the Word file.
 */
export const sheetsOf = (corpus: Corpus, ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => {
      const page = pageById(corpus, id);
      const plekken = [...walk(page.root)].flatMap((node): [string, string][] => {
        if (node.type !== 'invulveld') return [];
        const { plek, moment } = node.attributes;
        if (plek !== undefined) return [[plek, nl.places[plek]]];
        const planned = corpus.publication.traject?.momenten.find(({ naam }) => naam === moment);
        return planned === undefined ? [] : [[dayTag(planned.naam), planner.dayOf(planned.titel)]];
      });
      return [id, { titel: page.matter.titel, word: wordHref(page), plekken: Object.fromEntries(plekken) }] as const;
    }),
  );
