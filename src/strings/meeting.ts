/** The words of a meeting made to measure that script needs too; those of its page alone stand in `meeting-page.ts`. */
export const meetingWords = {
  title: 'Een bijeenkomst op maat',
  description:
    'Kies voor wie, hoe lang en wat hier belangrijk is. Je krijgt een programma dat past, met dia’s en een hand-out.',
  opening: 'Waarom dit hier telt',
  closing: 'Praten en afspreken',
  timeline: (name: string) => `${name}: de tijdlijn`,
  forRoom: (room: string) => `Voor ${room}`,
  ofOrganisation: (room: string, organisation: string) => `${room} van ${organisation}`,
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  short: (n: number) => `${n} min`,
  chosen: (n: number) => (n === 0 ? '' : `${n} gekozen`),
  slides: (n: number) => (n === 1 ? '1 dia' : `${n} dia’s`),
  summary: (minutes: string, slides: string) => `${minutes}, ${slides}`,
  from: (from: number, until: number) => `${from}–${until}`,
  left: (titles: string, minutes: number) =>
    `Dit past niet meer in de tijd: ${titles}. Voor alles wat je koos zijn minstens ${minutes} minuten nodig.`,
  spare: 'Je hebt tijd over. Kies er een onderdeel bij, of maak de bijeenkomst korter.',
  unknownName: (name: string) => `In het adres staat “${name}”. Dat kennen we niet, dus we slaan het over.`,
  unknownValue: (name: string, received: string, allowed: string) =>
    `In het adres staat “${name}=${received}”. Dat kennen we niet. Je kunt kiezen uit: ${allowed}.`,
  notLoaded:
    'De dia’s konden niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw. Of neem een presentatie die al klaar is.',
  loading: 'De dia’s worden opgehaald …',
  drawing: (n: number, total: number) => `Figuur ${n} van ${total} wordt opgehaald …`,
  packing: 'De PowerPoint wordt gemaakt …',
  saved: (file: string) => `Klaar. Je vindt ${file} bij je downloads.`,
  paper: 'De hand-out wordt klaargezet …',
  paperReady: 'De hand-out is klaar. Kies in het venster van je browser hoe je hem afdrukt.',
  again: (address: string) => `Dezelfde bijeenkomst vind je op ${address}`,
  failed: 'Dat lukte niet. Kijk of je verbinding hebt en probeer het nog eens.',
  copied: 'Het adres is gekopieerd.',
  notCopied: 'Kopiëren mag hier niet. Het adres staat boven in je browser.',
  file: (minutes: number) => `bijeenkomst-${minutes}-minuten.pptx`,
} as const;
