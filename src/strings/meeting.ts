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
  pause: 'Pauze',
  pauseAbout: (minutes: string) => `Over ${minutes} gaan we verder.`,
  pauseNotes:
    'Zeg hoe laat je weer begint, en begin dan ook. Blijf in de buurt: in een pauze vertellen mensen wat ze in de groep niet zeggen. Kijk zelf nog even naar wat hierna komt.',
  atMost: (n: number) => (n === 1 ? 'Kies er één.' : `Kies er hoogstens ${n}. Haal er eerst een weg.`),
  fewTalk: (talk: number, all: number) =>
    `Er is weinig tijd om te praten: ${talk} van de ${all} minuten. Een derde of meer is beter. Haal een dia weg, of neem meer tijd.`,
  passedOver: 'De minuten die je gaf passen niet in deze tijd. Ze zijn daarom weer zoals gepland, zonder pauze.',
  edit: 'Aanpassen',
  editOf: (title: string) => `: ${title}`,
  up: (title: string) => `${title} eerder`,
  down: (title: string) => `${title} later`,
  minutesOf: (title: string) => `Minuten voor ${title}`,
  asPlanned: 'gepland',
  minutesWord: 'minuten',
  noTime: 'geen tijd voor',
  ownFoot: 'Van onszelf',
  ownSlide: (n: number) => `Eigen dia ${n}`,
  ownNotes:
    'Deze dia maakte je zelf. Vertel erbij waarom dit hier telt, geef één voorbeeld uit het werk van alledag, en vraag dan aan de groep wie dit herkent.',
  goesOn: (n: number | undefined) => (n === undefined ? ' (vervolg)' : ` (vervolg ${n})`),
  ownCase: 'Een verhaal van hier',
  ownCaseNotes:
    'Vertel dit verhaal rustig en stop bij de beslissing. Noem geen namen en niets over klachten of ziekte. Herkent iemand zich toch? Ga dan niet in op wie het was, en ga door met de vraag.',
  ownQuestion: 'Wat zou jij nu doen?',
  ownQuestionNotes:
    'Laat eerst iedereen voor zichzelf iets opschrijven, een halve minuut. Praat dan in tweetallen, en haal daarna drie antwoorden op. Vertel pas na afloop hoe het verderging, als dat kan zonder dat iemand herkend wordt.',
  contacts: 'Bij wie kun je hier terecht?',
  contactHeads: ['Wie', 'Naam', 'Bereikbaar'],
  contactNotes:
    'Vertel wie waarvoor is, en dat je ook mag bellen als je nog twijfelt. Laat mensen de namen en nummers nu opschrijven of een foto maken: als het nodig is, zoekt niemand ze op.',
  logoOf: (organisation: string) => `Logo van ${organisation}`,
  overfull: (title: string) =>
    `Op de dia “${title}” past niet alles wat je typte. Maak een zin korter of haal er een weg, of maak er nog een dia bij.`,
  spare: 'Je hebt tijd over. Kies er een onderdeel bij, of maak de bijeenkomst korter.',
  unknownName: (name: string) => `In het adres staat “${name}”. Dat kennen we niet, dus we slaan het over.`,
  unknownValue: (name: string, received: string, allowed: string) =>
    `In het adres staat “${name}=${received}”. Dat kennen we niet. Je kunt kiezen uit: ${allowed}.`,
  notLoaded:
    'De dia’s konden niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw. Of neem een presentatie die al klaar is.',
  loading: 'De dia’s worden opgehaald …',
  drawing: (n: number, total: number) => `Figuur ${n} van ${total} wordt opgehaald …`,
  packingAlone: 'Het bestand wordt gemaakt …',
  packing: 'De PowerPoint wordt gemaakt …',
  saved: (file: string) => `Klaar. Je vindt ${file} bij je downloads.`,
  paper: 'De hand-out wordt klaargezet …',
  paperReady: 'De hand-out is klaar. Kies in het venster van je browser hoe je hem afdrukt.',
  again: (address: string) => `Dezelfde bijeenkomst vind je op ${address}`,
  failed: 'Dat lukte niet. Kijk of je verbinding hebt en probeer het nog eens.',
  copied: 'Het adres is gekopieerd.',
  notCopied: 'Kopiëren mag hier niet. Het adres staat boven in je browser.',
  fileAlone: (minutes: number) => `bijeenkomst-${minutes}-minuten.html`,
  minuteFrom: (from: number, until: number) => `Minuut ${from} tot ${until}`,
  file: (minutes: number) => `bijeenkomst-${minutes}-minuten.pptx`,
} as const;
