const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** How a page is seen: neighbours differ in one thing, so that going round changes little. */
export const LOOKS = [
  { name: 'light, 1280 px', colorScheme: 'light', size: WIDE },
  { name: 'dark, 1280 px', colorScheme: 'dark', size: WIDE },
  { name: 'dark, 320 px', colorScheme: 'dark', size: NARROW },
  { name: 'light, 320 px', colorScheme: 'light', size: NARROW },
] as const;

/** Two of them in which each width and each light is seen once; the next page has the other two. */
export const looksOf = (turn: number) => LOOKS.filter((_, i) => i % 2 === turn % 2);
