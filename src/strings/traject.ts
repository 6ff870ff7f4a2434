/** The words of the planner, on its page and in what it makes. */
export const planner = {
  programme: 'Het programma',
  needsScript: 'Zet JavaScript aan om data te kiezen. Zonder lees je hier wat er in welke volgorde gebeurt.',
  start: 'Eerste dag',
  workdays: 'We kiezen werkdagen en slaan feestdagen over. Let zelf op schoolvakanties.',
  what: 'Wat plan je?',
  role: 'Wie ben je?',
  time: 'Begintijd van elk moment',
  people: 'Met hoeveel mensen? (1 is één alleen)',
  withOne: 'Met één mens: neem één exemplaar mee, en bespreek antwoorden op de meting alleen samen.',
  withGroup: (people: number) => `Met een groep van ${people}: druk wat je achterlaat ${people} keer af.`,
  tooFew: (least: number) => `Met minder dan ${least} toont de meting geen uitkomst per zin.`,
  names: 'Voor in de brieven en je agenda',
  namesWhy: 'Dit blijft op dit apparaat. Het komt niet in het adres van de pagina en gaat nergens heen.',
  subject: 'Onderwerp, zoals iedereen het mag lezen',
  place: 'Plaats',
  organisation: 'Organisatie',
  to: 'Aan wie je schrijft',
  from: 'Jouw naam',
  job: 'Jouw functie',
  keep: 'Bewaar dit op dit apparaat',
  kept: 'Bewaard op dit apparaat. Zet het vinkje uit om het te wissen.',
  gone: 'Niets bewaard.',
  goneElsewhere: 'Dit is intussen gewist van dit apparaat. Wat je typte, blijft tot je de pagina sluit.',
  notKept: 'Je browser bewaart niets, of is vol. Wat je typte, blijft tot je de pagina sluit.',
  first: 'Hiermee begin je.',
  ownDay: 'Deze dag koos je zelf.',
  afterBefore: (span: string) => `${span} na het vorige moment`,
  spans: { dagen: ['dag', 'dagen'], weken: ['week', 'weken'], maanden: ['maand', 'maanden'] },
  onlyFor: (who: string) => `Alleen voor ${who}`,
  minutes: (n: number) => `${n} minuten`,
  before: 'Vooraf',
  take: 'Meenemen',
  leave: 'Achterlaten',
  letters: 'Brieven',
  slides: 'Dia’s',
  measured: (minutes: number) => `bijeenkomst op maat, ${minutes} minuten`,
  otherDay: 'Andere dag',
  follow: 'De rest schuift mee',
  back: 'Terug naar het plan',
  calendar: 'Zet dit in je agenda',
  all: 'Zet alles in je agenda',
  folder: 'Alles in één map (zip)',
  dayOff: (why: string) => (why === 'weekend' ? 'Dit is in het weekend.' : `Dit is een feestdag: ${why}.`),
  clash: (titel: string, sameDay: boolean) =>
    sameDay ? `Op deze dag en tijd is ook “${titel}”.` : `Dit komt nu voor “${titel}”.`,
  past: 'Deze dag is al geweest.',
  beginsLater: 'Je begint op de eerste werkdag erna.',
  noDay: 'Kies een dag tussen 2024 en 2040. Het plan blijft zoals het was.',
  noTime: 'Vul een tijd in, zoals 10:00. Het plan blijft zoals het was.',
  noGroup: 'Vul een getal in van 1 tot 999. Het plan blijft zoals het was.',
  planned: (count: number, from: string, to: string) => `${count} momenten, van ${from} tot ${to}.`,
  plannedOne: (day: string) => `Eén moment, op ${day}.`,
  texts: 'De brieven',
  textsAbout: 'Wat je hierboven invult, staat er meteen in. Wat nog tussen haken staat, vul je later in.',
  forMoment: 'Voor welk moment?',
  noMoment: 'In dit plan hoort deze tekst bij geen moment. De dag vul je zelf in.',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.',
  mail: 'Open in je mail',
  tooLong: 'Deze tekst is te lang om zo in je mail te openen. Kopieer hem.',
  word: 'Word, ingevuld',
  print: 'Druk af of bewaar als PDF',
  failed: 'Het bestand kwam niet. Kijk of je verbinding hebt en probeer het opnieuw.',
  making: 'De map wordt gemaakt …',
  made: (empty: readonly string[]) =>
    `De map staat bij je downloads. In lees-mij.txt staat wat je nog zelf invult.${empty.length === 0 ? '' : ` Helemaal leeg: ${empty.map((titel) => `“${titel}”`).join(', ')}.`}`,
  readMe: 'Alles van je traject, per moment. Hieronder staat wat is ingevuld, en wat je zelf nog invult.',
  inFile: (file: string, filled: readonly string[], open: readonly string[]) =>
    [
      `- ${file}`,
      filled.length > 0 ? `ingevuld: ${filled.join(', ')}` : 'niets ingevuld, dit blad vul je zelf in',
      ...(open.length > 0 ? [`nog open: ${open.join(', ')}`] : []),
    ].join('; '),
  /** What stands in a place for the day of a moment. */
  dayOf: (moment: string) => `dag van “${moment}”`,
  fileNames: { calendar: 'agenda.ics', programme: 'programma.txt', folder: 'traject.zip', readMe: 'lees-mij.txt' },
} as const;

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** What one may type before the name one writes to; a letter greets by itself. */
export const GREETING = /^(?:beste|geachte|lieve|hallo|hoi) /i;

/** 1 → "maandag". @param number 0 for Sunday to 6 for Saturday */
export const weekdayName = (number: number): string => WEEKDAYS[number] ?? '';

/** "1 maand", "2 weken". */
export function span(count: number, unit: keyof typeof planner.spans): string {
  const [one, more] = planner.spans[unit];
  return `${count} ${count === 1 ? one : more}`;
}
