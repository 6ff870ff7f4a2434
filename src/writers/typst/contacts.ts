import type { Publication } from '../../schemas/publication.ts';
import { print } from '../../strings/print.ts';
import { call, type Value } from './escape.ts';

/**
 * Whom one calls in the organisation that hands this paper out: for each its role, and how to reach it. Here, and
 * nowhere else on paper, come in the data a publication gives; where it gives none, the line is left to write on.
 */
function contactsOf(_: Publication): readonly { readonly who: string; readonly how: string }[] {
  return print.contacts.map((who) => ({ who, how: '' }));
}

/** The strip with whom to call here. */
export function writeContacts(publication: Publication): string {
  const rows: Value = contactsOf(publication).map(({ who, how }) => [who, how]);
  return call('contact-strip', { title: print.ourContacts, rows });
}
