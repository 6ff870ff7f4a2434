/** The words only paper needs, in one place; what paper shares with the site stands in `nl.ts`. */
export const print = {
  pageOf: 'van',
  page: 'bladzijde',
  contents: 'Inhoud',
  terms: 'Moeilijke woorden',
  allTerms: 'Alle woorden van a tot z',
  sections: 'Onderdelen:',
  readOn: 'Hier lees je verder',
  source: 'Bron',
  sources: 'Bronnen',
  colophon: 'Over deze uitgave',
  independent:
    'Dit is een zelfstandige navertelling van de genoemde bronnen. Het is geen uitgave van de makers van die bronnen.',
  newest: 'De nieuwste versie staat op',
  onOnePage: 'Op één bladzijde',
  wholeText: 'De hele tekst, met uitleg en bronnen, staat op',
  alsoThere: 'Daar lees je ook',
  codeTo: 'QR-code naar',
  day: 'dag',
  month: 'maand',
  year: 'jaar',
} as const;
