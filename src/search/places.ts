import { AUDIENCES } from '../document/vocabulary.ts';
import type { SearchKind, SearchRecord } from './record.ts';

function place(
  kind: SearchKind,
  part: string,
  href: string,
  title: string,
  description: string,
  keywords: string[],
): SearchRecord {
  return { href, kind, audiences: AUDIENCES, title, part, description, keywords, sections: [] };
}

/** Pages that are no text of `content/`, and the words people look for them by. */
export const PLACES: readonly SearchRecord[] = [
  place(
    'dia',
    'Presenteren',
    '/presenteren/',
    'Presenteren',
    'Alle presentaties: op het scherm, als PowerPoint en als hand-out.',
    [
      'presentatie',
      'powerpoint',
      'ppt',
      'pptx',
      'sheets',
      'slides',
      'dia’s',
      'presentatie geven',
      'beamer',
      'informatiebijeenkomst',
    ],
  ),
  place(
    'dia',
    'Presenteren',
    '/presenteren/op-maat/',
    'Een bijeenkomst op maat',
    'Kies voor wie, hoe lang en waarover, en je hebt een programma met dia’s.',
    [
      'eigen presentatie maken',
      'presentatie samenstellen',
      'programma maken',
      'presentatie aanpassen',
      'workshop voorbereiden',
    ],
  ),
  place(
    'pdf',
    'Afdrukken',
    '/afdrukken/',
    'Afdrukken',
    'Alle PDF’s om uit te delen, in te vullen, op te hangen of na te lezen.',
    [
      'pdf',
      'printen',
      'uitprinten',
      'print',
      'downloaden',
      'download',
      'papier',
      'op papier',
      'boekje',
      'folder',
      'brochure',
      'poster',
      'hand-out',
      'uitdelen',
      'gesprekskaarten',
      'pdf handreiking',
    ],
  ),
  place(
    'tekst',
    'Hulpmiddelen',
    '/hulpmiddelen/',
    'Hulpmiddelen',
    'Rekenen, plannen en kiezen: hulpmiddelen die in je browser werken.',
    ['tool', 'tools', 'hulpmiddel', 'rekenen', 'berekenen'],
  ),
  place(
    'tekst',
    'Hulpmiddelen',
    '/hulpmiddelen/rekenhulp/',
    'Rekenhulp verzuimkosten',
    'Reken uit wat verzuim kost en wat je bespaart als mensen blijven werken.',
    [
      'kosten verzuim',
      'kosten berekenen',
      'uitrekenen',
      'rekenen',
      'calculator',
      'rekenmachine',
      'wat kost een zieke medewerker per dag',
      '45000 euro',
      'verzuimkosten',
      'besparing',
    ],
  ),
];
