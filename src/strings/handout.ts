/** The words of handouts: for who listens, and for who presents. */
export const handoutWords = {
  participants: 'hand-out',
  takeaway: 'om mee te nemen',
  messages: 'Dit kwam aan bod',
  presenter: 'bij het presenteren',
  fields: ['Datum', 'Wie vertelt'],
  ask: 'Dit wil ik weten',
  readOn: 'Alle tekst, met uitleg en bronnen, staat op',
  programme: 'Het programma',
  columns: ['Klok', 'Vanaf', 'Dia', 'Wat', 'Minuten'],
  /** The minute at which a slide begins in a shorter version; and where it is left out there. */
  inVersion: (length: number) => `In ${length}`,
  leftOut: '–',
  /** What one fills in for the clock: the day decides when it begins. */
  clock: 'Begint om:',
  clockAbout: 'Schrijf de tijden bij Klok. Begin je op het hele uur, dan is Vanaf de minuut.',
  versions: (lengths: readonly number[]) => lengths.join(' en '),
  allVersions: (lengths: string) => `Ook te doen in ${lengths} minuten.`,
  span: (from: number, until: number) => `Minuut ${from} tot ${until}`,
  lasts: (minutes: string) => ` (${minutes})`,
  inShorter: (length: number, from: number, until: number) => `In ${length} minuten: minuut ${from} tot ${until}`,
  onlyWhole: 'Alleen in de hele versie',
  background: 'De tekst achter de dia’s',
  backgroundAbout: 'Om zelf na te lezen. Je hoeft het niet mee te nemen.',
  backgroundOf: (n: number) => `Dia ${n}`,
  behind: 'De tekst achter deze dia',
  next: (title: string) => `Hierna: ${title}`,
} as const;
