/** The words only paper needs, in one place; what paper shares with the site stands in `nl.ts`. */
export const print = {
  pageOf: 'van',
  page: 'bladzijde',
  contents: 'Inhoud',
  terms: 'Moeilijke woorden',
  readOn: 'Hier lees je verder',
  source: 'Bron',
  sources: 'Bronnen',
  colophon: 'Over deze uitgave',
  address: 'Op de site',
  day: 'dag',
  month: 'maand',
  year: 'jaar',
} as const;
