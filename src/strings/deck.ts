/** The words of presentations: on slides, around them, and in the presenter's window. */
export const deckWords = {
  source: 'Bron:',
  slide: (n: number, total: number) => `Dia ${n} van ${total}`,
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  notes: 'Wat je erbij zegt',
  background: (title: string) => `Uit de tekst “${title}”`,
  inShorter: (lengths: string) => `Ook in de versie van ${lengths} minuten`,
  onlyWhole: 'Alleen in de hele versie',
  onlyFor: 'Voor',
} as const;
