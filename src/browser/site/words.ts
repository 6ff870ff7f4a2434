/** The few words script itself says; apart from `strings/nl.ts`, so that a page need not load all of those. */
export const words = {
  close: 'Sluit',
  copied: 'Adres gekopieerd',
  cleared: 'Alles is gewist',
  nothing: 'niets',
} as const;
