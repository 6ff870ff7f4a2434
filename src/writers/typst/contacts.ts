import type { Corpus } from '../../corpus/corpus.ts';
import { reachOf } from '../../corpus/house.ts';
import { print } from '../../strings/print.ts';
import { call, type Value } from './escape.ts';

/**
 * Whom one calls in the organisation that hands this paper out: for what, and whom or how to reach them. Where its
 * house style names nobody, how is '': a line is left to write on.
 */
function contactsOf({ house, publication }: Corpus): readonly { readonly who: string; readonly how: string }[] {
  if (house.contact === undefined) return (publication.papier?.bellen ?? []).map((who) => ({ who, how: '' }));
  return house.contact.map((contact) => ({
    who: contact.voor,
    how: [contact.wie, reachOf(contact)].filter((part) => part !== '').join(', '),
  }));
}

/** The strip with whom to call here; '' where nobody is named. */
export function writeContacts(corpus: Corpus): string {
  const rows = contactsOf(corpus).map(({ who, how }): Value => [who, how]);
  return rows.length === 0 ? '' : call('contact-strip', { title: print.ourContacts, rows });
}
