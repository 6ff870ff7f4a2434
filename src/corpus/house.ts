import type { Contact, House } from '../schemas/house.ts';
import { nl } from '../strings/nl.ts';
import type { Corpus } from './corpus.ts';

/** Who publishes this copy; undefined where nobody is named. */
export const publisherOf = ({ uitgever, naam }: House): string | undefined => uitgever ?? naam;

/** Who made what leaves the site: the publisher, or the publication itself where none is named. */
export const makerOf = ({ house, publication }: Corpus): string => publisherOf(house) ?? publication.kort;

/** What a file says of its maker in itself: who, and under which licence it may be copied. */
export const signOf = (corpus: Corpus): { readonly author: string; readonly rights: string | undefined } => ({
  author: makerOf(corpus),
  rights: corpus.house.licentie && `${nl.licence} ${corpus.house.licentie.naam}`,
});

/** "Uitgegeven door Stichting Voorbeeld"; '' where nobody is named. */
export function publishedBy(house: House): string {
  const publisher = publisherOf(house);
  return publisher === undefined ? '' : `${nl.publishedBy} ${publisher}`;
}

/** How one reaches a contact, as one reads it; '' where only the name is known. */
export const reachOf = ({ nummer, mail }: Contact): string => [nummer, mail].filter((way) => way).join(' of ');

function contactLine(contact: Contact): string {
  const reach = reachOf(contact);
  return `${contact.voor}: ${contact.wie}${reach === '' ? '' : `, ${reach}`}`;
}

/** What a colophon says of the publisher, a sentence a line, and each contact on its own; nothing where no house is named. */
export function houseLines(house: House): readonly string[] {
  const { contact = [], licentie } = house;
  const published = publishedBy(house);
  return [
    ...(published === '' ? [] : [`${published}.`]),
    ...contact.map((one, i) => `${i === 0 ? `${nl.contacts} ` : ''}${contactLine(one)}.`),
    ...(licentie === undefined ? [] : [`${nl.licence} ${licentie.naam}.`]),
  ];
}
