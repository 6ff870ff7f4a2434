/** The words of the interface, in one place. Texts of pages stand in `content/`. */
export const nl = {
  site: 'Blijven werken met psychische klachten',
  siteShort: 'Blijven werken',
  about: 'Hoe je mensen met psychische klachten aan het werk houdt: teksten, presentaties en papier, uit één bron.',
  independent: 'Een onafhankelijke navertelling van openbare bronnen. Geen uitgave van HAN of TNO.',
  skip: 'Naar de tekst',
  menu: 'Menu',
  mainNav: 'Onderdelen',
  breadcrumbs: 'Je bent hier',
  home: 'Begin',
  search: 'Zoeken',
  searchLabel: 'Zoek in alles',
  searchButton: 'Zoek',
  inThisPublication: 'In dit deel',
  onThisPage: 'Op deze pagina',
  previous: 'Vorige',
  next: 'Volgende',
  minutes: (n: number) => (n === 1 ? '1 minuut lezen' : `${n} minuten lezen`),
  reviewed: (date: string) => `Nagekeken op ${date}`,
  forWhom: 'Voor',
  audience: {
    leidinggevende: 'leidinggevenden',
    arbeidsdeskundige: 'arbeidsdeskundigen',
    arboprofessional: 'andere arboprofessionals en HR',
  },
  onlyFor: (who: string) => `Voor ${who}`,
  and: 'en',
  kern: 'In het kort',
  tip: 'Tip',
  letOp: 'Let op',
  checklist: 'Checklist',
  actueel: (date: string) => `Wat er nu geldt (${date})`,
  crisis: 'Gaat het nu niet meer?',
  questions: {
    medewerker: 'Vragen aan je medewerker',
    leidinggevende: 'Vragen aan de leidinggevende',
    team: 'Vragen aan je team',
    werkgever: 'Vragen aan de werkgever',
    jezelf: 'Vragen aan jezelf',
  },
  casus: (n: number | undefined) => (n === undefined ? 'Casus' : `Casus ${n}`),
  readCase: 'Lees de casus',
  figureText: 'De figuur in woorden',
  figureTable: 'De cijfers in een tabel',
  sources: 'Bronnen en nakijkdatum',
  notes: 'Bij de cijfers',
  carries: 'Deze pagina vertelt na:',
  back: 'Terug naar de tekst',
  noteOn: (n: number) => `Bron ${n}`,
  newer: (text: string, year: number) => `Nieuwer: ${text} (${year}).`,
  print: 'Deze pagina als PDF',
  onePage: 'Op één bladzijde',
  markdown: 'Als Markdown',
  permalink: (title: string) => `Link naar “${title}”`,
  presentation: 'Presentatie',
  notFound: 'Deze pagina is er niet',
} as const;

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "2026-11-22" → "22 november 2026". */
export function longDate(iso: string): string {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** ["a", "b", "c"] → "a, b en c". */
export function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${nl.and} ${words.at(-1)}`;
}
