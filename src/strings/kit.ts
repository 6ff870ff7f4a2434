/** The words of the page with everything on paper, and of the zip that holds it. */
export const kit = {
  title: 'Afdrukken',
  description:
    'Alles op papier: om uit te delen, in te vullen, op te hangen of na te lezen. Per stuk, of alles in één bestand.',
  lead: 'Kies wat je met het papier wilt doen.',
  all: 'Alles in één keer',
  allText: 'Bundels, formulieren, kaarten, posters en presentaties, met een beginpagina om ze te openen.',
  allLink: 'Alles als zip-bestand',
  purposes: {
    uitdelen: { title: 'Uitdelen', about: 'Om mee te geven na een gesprek of bij een bijeenkomst.' },
    invullen: { title: 'Invullen', about: 'Formulieren. Geen ervan vraagt naar iemands gezondheid.' },
    ophangen: { title: 'Ophangen', about: 'Posters op A3, voor de kantine of de vergaderkamer.' },
    nalezen: { title: 'Nalezen', about: 'Om rustig door te nemen, met alle uitleg en bronnen.' },
  },
  forms: {
    page: 'Om te printen: één vel, twee kanten',
    'one-page': 'Op één bladzijde',
    fillable: 'Om op het scherm in te vullen',
    explained: 'Uitleg en bronnen',
    bundle: 'PDF',
    booklet: 'Om te printen en te vouwen, A5',
    cut: 'Om uit te knippen, vier op een vel',
    poster: 'PDF, A3',
    folder: 'Om te lezen, A5',
    'folder-booklet': 'Om te printen en te vouwen: twee vellen A4',
    sheet: 'PDF, A4',
    roles: 'Om uit te knippen, vier op een vel',
  },
  word: 'Word, om te bewerken',
  notes: {
    booklet:
      'Print dubbelzijdig, laat het papier omslaan over de korte kant, vouw en niet. Bij meer delen doe je dat met elk deel apart. Met een programma dat voorleest gebruik je de gewone PDF.',
    'folder-booklet':
      'Print dubbelzijdig, laat het papier omslaan over de korte kant, vouw en niet. Met een programma dat voorleest gebruik je de PDF om te lezen.',
    roles:
      'Print dubbelzijdig op stevig papier, laat het papier omslaan over de lange kant en knip langs de streepjes. Elk vel is één gesprek.',
    cut: 'Print dubbelzijdig op stevig papier, laat het papier omslaan over de lange kant en knip langs de streepjes.',
  },
  /** What one does with the sheets of a booklet, one drawing each. */
  folding: [
    'Print dubbelzijdig. Het papier slaat om over de korte kant.',
    'Leg alle vellen van een deel op één stapel, en vouw die dubbel.',
    'Zet twee nietjes in de vouw.',
  ],
  noteTitle: 'Zo print je het:',
  byPurpose: 'Wat je ermee doet',
  handouts: 'Hand-outs bij een presentatie vind je bij',
  handoutsLink: 'presenteren',
  pages: 'Elke pagina apart',
  pagesAbout:
    'Elke tekst van de site, helemaal of in het kort op één bladzijde. In het kort staan de kern, de figuur en de vragen.',
  whole: 'Helemaal',
  brief: 'Op één bladzijde',
  /** In the place of a size while one edits, when nothing was made yet. */
  unbuilt: '… MB (de maat komt bij npm run build)',
  /** For paper that is folded or cut: what one puts in the printer. */
  leaves: (n: number) => (n === 1 ? '1 vel A4' : `${n} vellen A4`),
  quire: (form: string, which: string) => `${form}, ${which.toLowerCase()}`,
  sheets: (n: number) => (n === 1 ? '1 bladzijde' : `${n} bladzijden`),
  start: {
    presentations: 'Presenteren',
    presentationsAbout: 'PowerPoints om te vertellen, met een hand-out om mee te geven.',
    presentation: 'PowerPoint',
    alone: 'In de browser, zonder internet',
    participants: 'Hand-out',
    short: 'Eén blad om mee te nemen',
    presenter: 'Voor wie vertelt',
    title: (name: string) => `${name}: alles op papier`,
    about: 'Open een bestand om het te lezen, te printen of te laten zien. Internet is niet nodig.',
    licences: 'De licenties van de letters en programma’s hierin',
    newest: 'De nieuwste versie staat op',
  },
} as const;

/** 1234567 → "1,2 MB"; 45678 → "46 kB". */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
