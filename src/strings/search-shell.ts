/** The words of the window of search before the rest of it has come: every page has them. */
export const zoekvenster = {
  title: 'Zoeken',
  label: 'Wat zoek je?',
  button: 'Zoek',
  close: 'Sluit',
  loading: 'Zoeken wordt geladen. Typ gerust door.',
} as const;
