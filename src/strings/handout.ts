/** The words of handouts: for who listens, and for who presents. */
export const handoutWords = {
  participants: 'hand-out',
  presenter: 'bij het presenteren',
  fields: ['Datum', 'Wie vertelt'],
  readOn: 'Alle tekst, met uitleg en bronnen, staat op',
  programme: 'Het programma',
  columns: ['Vanaf', 'Dia', 'Wat', 'Minuten', 'Ook in'],
  versions: (lengths: readonly number[]) => lengths.join(' en '),
  allVersions: (lengths: string) => `Ook te doen in ${lengths} minuten.`,
  span: (from: number, until: number) => `Minuut ${from} tot ${until}`,
  inVersions: (lengths: string) => `Ook in de versie van ${lengths} minuten`,
  onlyWhole: 'Alleen in de hele versie',
  background: 'De tekst achter de dia’s',
  backgroundAbout: 'Om zelf na te lezen. Je hoeft het niet mee te nemen.',
  backgroundOf: (n: number) => `Dia ${n}`,
  behind: 'De tekst achter deze dia',
  next: (title: string) => `Hierna: ${title}`,
} as const;
