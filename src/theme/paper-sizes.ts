/** Sizes on A4, in pt; margins in mm, wide enough to write in. */
export const printSizes = {
  small: 8.5,
  text: 10.5,
  lead: 12,
  h3: 11.5,
  h2: 14,
  h1: 24,
  numeral: 84,
  marginTop: 22,
  marginBottom: 24,
  marginInner: 26,
  marginOuter: 34,
  /** How far figures and wide tables reach into the outer margin, in mm. */
  overhang: 0,
} as const;

/** The sizes of a paper format; a booklet and a card have their own. */
export type PrintSizes = Readonly<Record<keyof typeof printSizes, number>>;

/** A page by itself: short lines, and beside them a margin to write in, into which figures and wide tables reach. */
export const pageSizes: PrintSizes = { ...printSizes, marginOuter: 67, overhang: 33 };

/** A form: the whole width to write on. */
export const formSizes: PrintSizes = {
  ...printSizes,
  h1: 20,
  h2: 12.5,
  text: 10,
  marginTop: 20,
  marginBottom: 17,
  marginInner: 20,
  marginOuter: 20,
};

/** One side of paper to keep at hand: a little larger, so that its lines are no longer than one reads well. */
export const onePageSizes: PrintSizes = { ...printSizes, text: 11, lead: 13.2 };

/** A card of A4, read at arm's length while one talks. */
export const bigCardSizes: PrintSizes = {
  ...printSizes,
  text: 11,
  lead: 13,
  small: 9,
  h1: 22,
  marginTop: 19,
  marginBottom: 16,
};

/** A book of A4 in two columns: short lines, so that its many lists and short texts fill the page. */
export const bookSizes: PrintSizes = {
  small: 8,
  text: 9.3,
  lead: 10,
  h3: 10,
  h2: 12,
  h1: 18,
  numeral: 56,
  marginTop: 16,
  marginBottom: 15,
  marginInner: 19,
  marginOuter: 15,
  overhang: 0,
};

/** The same on A5, read at arm's length like a paperback. */
export const bookletSizes: PrintSizes = {
  small: 7.5,
  text: 9.8,
  lead: 10.5,
  h3: 10.5,
  h2: 12,
  h1: 19,
  numeral: 60,
  marginTop: 16,
  marginBottom: 17,
  marginInner: 20,
  marginOuter: 20,
  overhang: 0,
};

/** A folder of A5 that one reads standing: larger than a book, with fewer words. */
export const folderSizes: PrintSizes = {
  ...bookletSizes,
  text: 11,
  lead: 12.5,
  h3: 12,
  h2: 14,
  h1: 21,
  small: 8.5,
};

/** The same on a poster of A3, read from across a room. */
export const posterSizes: PrintSizes = {
  small: 14,
  text: 18,
  lead: 22,
  h3: 20,
  h2: 26,
  h1: 46,
  numeral: 120,
  marginTop: 18,
  marginBottom: 16,
  marginInner: 22,
  marginOuter: 22,
  overhang: 0,
};

/** The same on a card of A6. */
export const cardSizes: PrintSizes = {
  small: 7.5,
  text: 10.5,
  lead: 10.5,
  h3: 10.5,
  h2: 11,
  h1: 15,
  numeral: 48,
  marginTop: 8,
  marginBottom: 8,
  marginInner: 9,
  marginOuter: 9,
  overhang: 0,
};

/** The same card where it is held while one plays a role: few words, read at a glance. */
export const roleCardSizes: PrintSizes = { ...cardSizes, text: 13, lead: 13, h3: 13, h2: 13.5, h1: 19 };
