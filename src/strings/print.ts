import { nl } from './nl.ts';

/** The words only paper needs, in one place; what paper shares with the site stands in `nl.ts`. */
export const print = {
  pageOf: 'van',
  page: 'bladzijde',
  contents: 'Inhoud',
  terms: 'Moeilijke woorden',
  index: 'Moeilijke woorden, met bladzijde',
  aboutIndex: 'De bladzijden zijn die waar een hoofdstuk het woord voor het eerst gebruikt.',
  and: 'en',
  more: 'en verder',
  back: 'Woorden en bronnen',
  allTerms: 'Alle woorden van a tot z',
  sections: 'Onderdelen:',
  readOn: 'Hier lees je verder',
  foundAt: 'Dit staat op',
  onSite: 'op de site',
  source: 'Bron',
  sources: 'Bronnen',
  colophon: 'Over deze uitgave',
  independent:
    'Dit is een zelfstandige navertelling van de genoemde bronnen. Het is geen uitgave van de makers van die bronnen.',
  newest: 'De nieuwste versie staat op',
  tooFull: 'Dit past niet op één bladzijde',
  cardTooFull: 'Dit past niet op een kaart',
  poster: 'Poster',
  toFillIn: '(om op het scherm in te vullen)',
  booklet: 'Als boekje',
  toCut: 'Om uit te knippen',
  ownQuestions: 'Eigen vragen',
  today: 'Vandaag',
  onOnePage: '(op één bladzijde)',
  explained: '(uitleg en bronnen)',
  explanation: 'uitleg',
  sheet: 'blad',
  sheetToFill: 'Blad om in te vullen',
  wholeText: 'De hele tekst, met uitleg en bronnen, staat op',
  alsoThere: 'Daar lees je ook',
  codeTo: 'QR-code naar',
  noHealth: 'Vul hier niets in over iemands gezondheid.',
  staysHere: 'Wat je invult, staat alleen in dit bestand. Bewaar het op een veilige plek.',
  day: 'dag',
  month: 'maand',
  year: 'jaar',
  edition: 'Versie',
  say: 'Zo zeg je het',
  sayNot: 'Zo liever niet',
  privacy: 'Wat je vraagt en wat je bewaart',
  ourContacts: 'Bij ons bel je',
  weAgree: 'Onze afspraak',
  lookBackOn: 'We kijken terug op',
  takeaway: 'Om mee te nemen',
  toRemember: 'Dit wil ik onthouden',
  roles: {
    you: 'Wie je bent',
    know: 'Wat je weet',
    want: 'Wat je wilt',
    watcher: 'Waarnemer',
    watch: 'Waar je op let',
    after: 'Na afloop',
    afterSteps: [
      'Zeg eerst wat werkte. Noem de zin.',
      'Vraag de ander hoe dat voelde.',
      'Speel het nog een keer, met één zin anders.',
    ],
    begin: 'Hoe het begint',
    happens: 'Lees dit voor',
    keep: 'Deze zin onthoud ik',
  },
  iWillDo: 'Dit ga ik doen',
} as const;

/** What a remark of a note is about: "Bij 250 euro". */
export const aboutNumbers = (numbers: string): string => `Bij ${numbers}`;

/** Which quire of a booklet: "Deel 2 van 4". */
export const quireName = (number: number, count: number): string => `Deel ${number} van ${count}`;

/** Said once where most sources on the web were read on one day. */
export const readUnless = (date: string): string =>
  `Wat op het web staat, is ${nl.readAt(date)}, tenzij er een andere dag bij staat.`;
