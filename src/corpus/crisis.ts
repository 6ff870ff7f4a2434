/** Where to turn when it is no longer safe; shown by `<Crisis />` in every output. */
export const CRISIS: readonly {
  readonly when: string;
  readonly who: string;
  readonly phone?: string;
  readonly url?: string;
}[] = [
  { when: 'Is er direct levensgevaar?', who: 'Bel 112', phone: '112' },
  {
    when: 'Denk je aan zelfmoord, of maak je je zorgen om iemand?',
    who: 'Bel 113 of gratis 0800-0113, dag en nacht, ook anoniem',
    phone: '0800-0113',
    url: 'https://www.113.nl',
  },
  { when: 'Kan het niet wachten?', who: 'Bel je huisarts, of ’s avonds en in het weekend de huisartsenpost' },
];
