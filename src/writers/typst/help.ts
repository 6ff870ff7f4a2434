import type { Corpus, Page } from '../../corpus/corpus.ts';
import { chatName } from '../../corpus/crisis.ts';
import { walk } from '../../document/text.ts';
import type { Root } from '../../document/tree.ts';
import { nl } from '../../strings/nl.ts';
import { call, words } from './escape.ts';

/**
 * Where to turn now, as a box; each number calls when it is tapped in a reader on a telephone.
 * @param brief the lines run on, for where room is scarce
 */
export function writeHelp({ publication }: Corpus, { title, brief }: { title: string; brief: boolean }): string {
  const lines = publication.nood.lijnen.map(({ wanneer, wie, nummer, chat }) => {
    const told = nummer ? call('leave', { url: `tel:${nummer}` }, words(wie)) : words(wie);
    const site = chat
      ? `${words(` ${nl.orChat} `)}${call('leave', { url: chat }, words(chatName(chat)))}${words('.')}`
      : '';
    return `${words(`${wanneer} `)}${told}${words('.')}${site}`;
  });
  return call('crisis', { title, brief }, ...lines);
}

/** Whether a text says itself where to turn now. */
export const givesHelp = (root: Root): boolean => [...walk(root)].some(({ type }) => type === 'crisis');

/** The numbers below a text that does not give them itself. */
export function writeHelpBelow(corpus: Corpus, { root }: Pick<Page, 'root'>): string {
  return givesHelp(root) ? '' : writeHelp(corpus, { title: nl.helpNow, brief: true });
}
