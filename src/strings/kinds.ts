/** What the pages with a number are called. */
export const kindNames = { handvat: 'Handvat', ingredient: 'Ingrediënt', stap: 'Stap', casus: 'Casus' } as const;

/** The same for any other page that has one. */
export const partName = 'Deel';
