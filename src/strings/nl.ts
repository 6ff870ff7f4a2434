import { DECKS, PRINTS, SEARCH } from '../addresses.ts';

/** The words of the interface, in one place. Texts of pages stand in `content/`. */
export const nl = {
  skip: 'Naar de tekst',
  menu: 'Menu',
  closeMenu: 'Sluit',
  mainNav: 'Onderdelen',
  footerNav: 'Alle onderdelen',
  /** What stands below what a publication says of itself. */
  aboutKit: {
    also: 'Zie ook:',
    moved: 'Waar de licenties staan',
    kit: {
      title: 'Over deze kit',
      about: 'Welke versie van de teksten en de machine dit is, en wat je mag overnemen.',
      short: 'welke versie dit is, en wat je mag overnemen.',
      version: 'Welke versie dit is',
      texts: (date: string) => `De nieuwste tekst is nagekeken op ${date}.`,
      engine: (version: string) => `De machine die er een site, dia’s en papier van maakt, is versie ${version}.`,
      copy: 'Wat je mag overnemen',
      notSaid:
        'Wie deze teksten uitgeeft, zegt hier niet wat je ermee mag. Je mag ze lezen, afdrukken voor eigen gebruik en ernaar verwijzen. Vraag het voor iets anders eerst.',
    },
    licences: {
      title: 'Licenties',
      about: 'Welke letters en programma’s van anderen in deze site, haar presentaties en haar papier zitten.',
      short: 'welk werk van anderen hierin zit, en onder welke voorwaarden.',
      intro:
        'In deze site, haar presentaties en haar papier zit werk van anderen. Hieronder staat wat, en onder welke voorwaarden.',
      whole: 'De licenties in hun geheel (tekst)',
    },
  },
  publishedBy: 'Uitgegeven door',
  logo: 'Logo',
  contacts: 'Bij ons bel je:',
  licence: 'Licentie:',
  breadcrumbs: 'Je bent hier',
  home: 'Begin',
  search: 'Zoeken',
  searchLabel: 'Zoek in alles',
  searchWithoutScript: 'Alles van A tot Z',
  searchButton: 'Zoek',
  inThisPublication: 'In dit deel',
  onThisPage: 'Op deze pagina',
  previous: 'Vorige',
  next: 'Volgende',
  minutes: (n: number) => (n === 1 ? '1 minuut lezen' : `${n} minuten lezen`),
  reviewed: (date: string) => `Nagekeken op ${date}`,
  forWhom: 'Voor',
  onlyFor: (who: string) => `Voor ${who}`,
  places: {
    aan: 'naam van de ontvanger',
    afzender: 'jouw naam',
    rol: 'jouw functie',
    organisatie: 'naam van de organisatie',
    onderwerp: 'onderwerp',
    datum: 'datum',
    tijd: 'tijd',
    plaats: 'plaats',
    volgende: 'datum van de volgende keer',
    antwoord: 'dag om uiterlijk te antwoorden',
    uitkomsten: 'grafieken en tabellen van de groep',
    verandering: 'wat er veranderde',
    kosten: 'uren en kosten van de begeleiding',
  },
  and: 'en',
  kern: 'In het kort',
  tip: 'Tip',
  letOp: 'Let op',
  checklist: 'Checklist',
  you: 'Jij',
  why: 'Waarom dit werkt',
  madeUp: 'Een voorbeeld, verzonnen door de redactie.',
  /** Opens what stands below the questions of a `<Stop>`. */
  today: 'Wat geldt er vandaag?',
  actueel: (date: string) => `Wat er nu geldt (${date})`,
  crisis: 'Gaat het nu niet meer?',
  helpNow: 'Nu hulp nodig?',
  helpPage: 'Wat je zelf doet en zegt als iemand in gevaar is',
  orChat: 'Of chat op',
  casus: (n: number | undefined) => (n === undefined ? 'Casus' : `Casus ${n}`),
  /** What a page with a number is called whose kind has no name. */
  partName: 'Deel',
  readCase: 'Lees de casus',
  /** On paper that knows no address of the site. */
  readCaseOnSite: 'Lees de casus op de site',
  figureText: 'De figuur in woorden',
  figureTable: 'De cijfers in een tabel',
  sources: 'Bronnen en nakijkdatum',
  notes: 'Bij de cijfers',
  carries: 'Deze pagina vertelt na:',
  ownLines: 'Hele zinnen tussen aanhalingstekens zijn van de redactie: voorbeelden, geen citaten.',
  readAt: (date: string) => `gelezen op ${date}`,
  back: (n: number) => `Terug naar de tekst bij bron ${n}`,
  backShort: 'Terug',
  noteOn: (n: number) => `Bron ${n}`,
  newer: (text: string, year: number) => `Nieuwer: ${text} (${year}).`,
  print: 'Deze pagina als PDF',
  fillable: 'PDF om in te vullen',
  fillableOf: (title: string) => `${title}: PDF om in te vullen`,
  fillables: 'Invullen in een PDF',
  fillablesWhy: 'Een PDF kun je wel bewaren. Zet hem eerst op je eigen apparaat en vul hem daar in.',
  notKept: 'Wat je in de velden typt, blijft op deze pagina. Sluit je de pagina, dan is het weg.',
  keepIt: 'Wil je het houden? Druk de pagina af, of gebruik de',
  printIt: 'Druk af',
  onePage: 'Op één bladzijde',
  word: 'Word',
  pdf: 'PDF',
  markdown: 'Als Markdown',
  permalink: (title: string) => `Link naar “${title}”`,
  presentation: 'Presentatie',
  asFiles:
    'Je leest deze site als losse bestanden, zonder webserver. Wil je hem bewaren of meenemen? Kopieer dan de hele map.',
  offlineSwitch: {
    legend: 'Zonder internet',
    on: 'Bewaar deze site op dit apparaat',
    off: 'Haal de bewaarde site weg',
    size: 'Dat is samen zo’n',
    busy: 'De site wordt bewaard …',
    kept: 'Bewaard op {dag}. Lezen en zoeken kan nu zonder internet. Een PDF alleen als je die bij Afdrukken bewaart. PowerPoints en het zoeken in alle andere teksten niet.',
    gone: 'De bewaarde site is weg.',
    failed:
      'Bewaren lukte niet. Er is te weinig ruimte, geen verbinding, of je moet eerst inloggen op het netwerk. Een kopie die er al was, blijft.',
  },
  offlineTitle: 'Geen verbinding',
  notFound: 'Deze pagina is er niet',
  enlarge: 'Vergroot de figuur',
  letters: 'Van A tot Z',
  retold: 'Wat deze site navertelt',
  otherSources: 'Andere openbare bronnen',
  also: 'Ook:',
  begin: {
    fetch: 'Wat kom je halen?',
    forms: [
      {
        form: 'tekst',
        title: 'Een tekst',
        text: 'Korte pagina’s, met het belangrijkste bovenaan. Zoek op een woord, of kijk wat er van a tot z staat.',
        href: SEARCH,
      },
      {
        form: 'dia',
        title: 'Een presentatie',
        text: 'Dia’s met de tekst die je erbij vertelt. Ook als PowerPoint.',
        href: DECKS,
      },
      {
        form: 'papier',
        title: 'Iets op papier',
        text: 'Kaarten om uit te delen, formulieren om in te vullen en boekjes om na te lezen.',
        href: PRINTS,
      },
    ],
  },
  onward: {
    title: 'En nu verder',
    form: 'Vul in',
    case: 'Lees een casus',
    deck: 'Presenteer',
    paper: 'Op papier',
    bundle: (title: string, more = '') =>
      `${title}${more === '' ? '' : ` ${more.charAt(0).toLowerCase()}${more.slice(1)}`} (PDF)`,
  },
  choices: {
    rol: {
      legend: 'Toon de tekst voor',
      options: [{ value: '', label: 'iedereen' }],
    },
    thema: {
      legend: 'Licht of donker',
      options: [
        { value: '', label: 'zoals je apparaat' },
        { value: 'licht', label: 'licht' },
        { value: 'donker', label: 'donker' },
      ],
    },
  },
  chosenRole: 'Je ziet de tekst voor',
  change: 'Toon alles',
  kept: {
    title: 'Wat je browser bewaart',
    key: 'Naam',
    what: 'Wat het is',
    when: 'Wanneer',
    now: 'Nu',
    nothing: 'niets',
    clear: 'Wis alles wat hier staat',
    keys: [
      { key: 'rol', what: 'Voor wie je de tekst wilt zien', when: 'Als je dat zelf kiest' },
      { key: 'thema', what: 'Licht of donker', when: 'Als je dat zelf kiest' },
      { key: 'vinkjes', what: 'Wat je hebt afgevinkt in een checklist', when: 'Als je zelf iets afvinkt' },
      {
        key: 'offline',
        what: 'Een kopie van de site, en de PDF’s die je erbij kiest, om zonder internet te lezen',
        when: 'Als je dat zelf aanzet',
      },
      { key: 'traject', what: 'Wat je invult in de planner voor brieven', when: 'Als je dat zelf aanzet' },
      { key: 'bijeenkomst', what: 'Wat je zelf toevoegt aan een bijeenkomst op maat', when: 'Als je dat zelf aanzet' },
      { key: 'sneltoets', what: 'Dat de toets / het zoeken niet opent', when: 'Als je dat zelf uitzet' },
      { key: 'schermen', what: 'Op welk scherm de zaal de dia’s ziet', when: 'Als je dat zelf kiest' },
    ],
  },
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
