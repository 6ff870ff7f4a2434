/** The tag in a Word file of a place for the day of a moment. @param moment its name in the publication */
export const dayTag = (moment: string): string => `dag-${moment}`;
