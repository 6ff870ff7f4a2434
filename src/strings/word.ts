/** The words only Word files need. */
export const word = {
  type: 'Klik en typ hier',
  date: 'Klik en kies een datum',
} as const;
