/** An address as one says it. */
const plainAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The words of presentations: on slides and around them. What script says stands in `browser/deck/words.ts`. */
export const deckWords = {
  decks: 'Presenteren',
  indexAbout:
    'Presentaties om mee naar een bijeenkomst of gesprek te gaan: op het scherm, in PowerPoint, op papier of in één bestand.',
  indexIntro:
    'Kies een presentatie en begin. Ze werkt op elk scherm, ook zonder internet. Je notities staan erbij, en je past haar aan in PowerPoint.',
  minutesWord: 'minuten',
  shorter: 'Korter kan ook:',
  howTitle: 'Zo werkt het',
  how: [
    'Druk op S voor het spreekvenster: je ziet je notities, de volgende dia en de tijd. De zaal ziet alleen de dia.',
    'De pijlen en een klikker gaan naar de volgende dia. Met H zie je alle toetsen.',
    'Geen internet? Zet het ene bestand op een USB-stick. Het opent met een dubbelklik.',
    'Lees je liever? Dan staat alle tekst op één bladzijde.',
  ],
  source: 'Bron:',
  code: (address: string) => `Code voor je telefoon: ${plainAddress(address)}`,
  readOn: (address: string) => `Lees verder op ${plainAddress(address)}`,
  numeral: (n: number, count: number) => `Nummer ${n} van ${count}`,
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  titleAtStep: (title: string, step: number, total: number) => `${title} (${step} van ${total})`,
  /** In PowerPoint, where a line may break at any space. */
  titleAtPress: (title: string, step: number, total: number) => `${title} (${step}/${total})`,
  asBefore: 'Dezelfde dia, een stap verder. Wat je zegt, staat bij de eerste stap.',
  notes: 'Wat je erbij zegt',
  /** What stands beside a slide on paper and not on the wall. */
  onPaper: 'Op de hand-out',
  facts: 'Waar de cijfers vandaan komen',
  figure: 'De figuur in woorden',
  background: (title: string) => `Uit de tekst “${title}”`,
  audience: (who: string) => `Voor ${who}`,
  present: 'Presenteer',
  read: 'Lees alles',
  alone: 'Eén bestand voor een USB-stick',
  powerpoint: 'PowerPoint',
  handoutListen: 'Hand-out voor deelnemers (PDF)',
  handoutShort: 'Eén blad om mee te nemen (PDF)',
  handoutSpeak: 'Hand-out voor jou (PDF)',
  speaker: 'Spreekvenster',
  before: 'Voor je begint',
  leaveOn: 'Laat deze dia staan tot iedereen weg is. Zo kan wie wil de nummers overnemen zonder iets te vragen.',
  about: 'Alle tekst bij de dia’s, met wat je erbij zegt.',
  from: 'Deze dia komt van',
  show: 'Toon deze dia',
  overview: 'Alle presentaties',
  version: (n: number) => `${n} minuten`,
  versions: 'Hoeveel tijd heb je?',
  alsoIn: (lengths: string) => `ook in de versie van ${lengths} minuten`,
  keys: 'Toetsen en knoppen',
  slideNumber: (n: number) => `Dia ${n}:`,
  contents: 'Alle dia’s',
  does: 'Wat je doet',
  key: 'Toets',
  close: 'Sluit',
  letters: 'Sneltoetsen met letters en cijfers',
  clicks: 'Een klik op de dia gaat naar de volgende',
  lettersWhy: 'Zet dit uit als je een letter per ongeluk raakt, of als je spraak of een ander hulpmiddel gebruikt.',
  clock: 'Klok',
  used: 'Gebruikt',
  planned: 'Gepland',
  thisSlide: 'Deze dia',
  thisPart: 'Dit onderdeel',
  beginPart: 'Begin',
  begin: 'Begin om',
  end: 'klaar om',
  smaller: 'Kleinere letters',
  larger: 'Grotere letters',
  start: 'Start de tijd',
  again: 'Begin opnieuw',
  bar: 'Bediening',
  previous: 'Vorige dia',
  next: 'Volgende dia',
  black: 'Zwart scherm',
  now: 'Nu',
  soon: 'Straks',
  speakerTitle: (deck: string) => `Spreekvenster: ${deck}`,
  speakerNeeds: 'Het spreekvenster werkt alleen met script. Zonder script lees je alles op één bladzijde.',
} as const;

/** The keys that are pressed one after another, for the help. */
export const jumpKeys = { keys: ['nummer', 'Enter'], does: 'Naar de dia met dat nummer' } as const;

/** The keys that count the hands of a room, for the help. */
export const voteKeys = {
  keys: ['A', 'B', 'C'],
  does: 'Bij een keuze: een hand erbij tellen, met Shift eraf. De volgende dia is die van de meeste handen',
} as const;

/** What each key does, for the help; the keys themselves are in `browser/deck/keys.ts`. */
export const deckKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['→', '↓', 'spatie', 'Page Down', 'N'], does: 'Volgende dia' },
  { keys: ['←', '↑', 'Page Up', 'P'], does: 'Vorige dia' },
  { keys: ['Home'], does: 'Eerste dia' },
  { keys: ['End'], does: 'Laatste dia' },
  { keys: ['L'], does: 'Rode stip als aanwijzer, aan en uit' },
  { keys: ['Z'], does: 'Inzoomen waar de muis is, of op de figuur, en weer terug' },
  { keys: ['G'], does: 'Lijst met alle dia’s' },
  { keys: ['O'], does: 'Overzicht in het klein, en terug met Enter' },
  { keys: ['Esc'], does: 'Uit het volledige scherm, en anders het overzicht' },
  { keys: ['S'], does: 'Spreekvenster met notities en tijd' },
  { keys: ['B', 'punt'], does: 'Zwart scherm, en weer terug' },
  { keys: ['W', 'komma'], does: 'Wit scherm, en weer terug' },
  { keys: ['F'], does: 'Volledig scherm' },
  { keys: ['D'], does: 'Licht of donker' },
  { keys: ['+', '='], does: 'Grotere letters in het spreekvenster' },
  { keys: ['-'], does: 'Kleinere letters in het spreekvenster' },
  { keys: ['H', '?'], does: 'Deze hulp' },
];
