/** What the script of a presentation says; apart from `strings/deck.ts`, so that no deck loads more than it says. */
export const deckWords = {
  at: (n: number, total: number, title: string, alt: string) =>
    `Dia ${n} van ${total}. ${title}.${alt === '' ? '' : ` Figuur: ${alt}`}`,
  black: 'Het scherm is zwart. Druk op B om verder te gaan.',
  notBlack: 'Het scherm is weer aan.',
  overview: 'Overzicht. Kies een dia met de pijlen en druk op Enter.',
  unknownVersion: (asked: string, minutes: number) =>
    `Er is geen versie “${asked}”. Je ziet de hele presentatie van ${minutes} minuten.`,
  blocked: 'De browser hield het spreekvenster tegen. Sta pop-ups toe voor deze site.',
  previous: 'Vorige dia',
  next: 'Volgende dia',
  list: 'Alle dia’s',
  speaker: 'Spreekvenster',
  help: 'Hulp',
  present: 'Toon als dia’s',
  bar: 'Bediening van de presentatie',
  end: 'Dit is de laatste dia.',
  noNotes: 'Bij deze dia staan geen notities.',
  noDeck: 'Er is geen venster met de dia’s open. Je kunt hier wel oefenen.',
  linked: 'Dit venster loopt gelijk met de dia’s.',
  start: 'Start de tijd',
  stop: 'Zet de tijd stil',
  onTime: 'Je ligt op schema',
  behind: (n: number) => (n === 1 ? 'Je loopt 1 minuut achter' : `Je loopt ${n} minuten achter`),
  ahead: (n: number) => (n === 1 ? 'Je loopt 1 minuut voor' : `Je loopt ${n} minuten voor`),
} as const;
