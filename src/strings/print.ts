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
  source: 'Bron',
  sources: 'Bronnen',
  colophon: 'Over deze uitgave',
  independent:
    'Dit is een zelfstandige navertelling van de genoemde bronnen. Het is geen uitgave van de makers van die bronnen.',
  newest: 'De nieuwste versie staat op',
  tooFull: 'Dit past niet op één bladzijde',
  cardTooFull: 'Dit past niet op een kaart',
  toCut: 'Om uit te knippen',
  ownQuestions: 'Eigen vragen',
  onOnePage: 'Op één bladzijde',
  wholeText: 'De hele tekst, met uitleg en bronnen, staat op',
  alsoThere: 'Daar lees je ook',
  codeTo: 'QR-code naar',
  noHealth: 'Vul hier niets in over iemands gezondheid.',
  staysHere: 'Wat je invult, staat alleen in dit bestand. Bewaar het op een veilige plek.',
  day: 'dag',
  month: 'maand',
  year: 'jaar',
  edition: 'Versie',
} as const;

/** What a remark of a note is about: "Bij 250 euro". */
export const aboutNumbers = (numbers: string): string => `Bij ${numbers}`;
