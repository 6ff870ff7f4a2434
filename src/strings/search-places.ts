import { DECKS, PRINTS } from '../addresses.ts';

/**
 * Pages that are no text of `content/`, and the words people look for them by; the publication has more (`plekken` in
 * synoniemen.yaml).
 */
export const searchPlaces = {
  presenteren: {
    kind: 'dia',
    part: 'Presenteren',
    href: DECKS,
    title: 'Presenteren',
    description: 'Alle presentaties: op het scherm, als PowerPoint en als hand-out.',
    keywords: [
      ...['presentatie', 'powerpoint', 'ppt', 'pptx', 'sheets', 'slides', 'dia’s', 'presentatie geven', 'beamer'],
      ...['spreekpunten', 'notities bij dia’s', 'notities voor de spreker'],
    ],
  },
  opmaat: {
    kind: 'dia',
    part: 'Presenteren',
    href: `${DECKS}op-maat/`,
    title: 'Een bijeenkomst op maat',
    description: 'Kies voor wie, hoe lang en waarover, en je hebt een programma met dia’s.',
    keywords: [...['eigen presentatie maken', 'presentatie samenstellen', 'programma maken', 'presentatie aanpassen']],
  },
  afdrukken: {
    kind: 'pdf',
    part: 'Afdrukken',
    href: PRINTS,
    title: 'Afdrukken',
    description: 'Alle PDF’s om uit te delen, in te vullen, op te hangen of na te lezen.',
    keywords: [
      ...['pdf', 'printen', 'uitprinten', 'print', 'downloaden', 'download', 'papier', 'op papier', 'boekje', 'folder'],
      ...['brochure', 'poster', 'hand-out', 'uitdelen', 'kaartjes', 'kaartjes met vragen', 'flyer'],
      ...['affiche', 'invulbaar formulier', 'invulbare pdf'],
    ],
  },
} as const;
