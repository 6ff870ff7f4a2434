/** The words of a table of which one chooses rows. */
export const choosing = {
  all: 'Laat alles zien',
  copy: 'Kopieer',
  copyWhat: (sentence: string) => `Kopieer: ${sentence}`,
  copied: 'De zin is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de zin en kopieer hem zelf.',
  /** Above the list of what was chosen. */
  list: 'Jouw lijst',
  none: 'Kruis aan wat er speelt. Dan staat hier wie je erbij haalt.',
  empty: 'Nog geen naam en nummer',
  fill: '(vul in)',
  why: 'Bij:',
  strip: 'Druk de lijst af als strook',
  stays: 'Namen en nummers blijven op dit scherm. Ze worden niet bewaard en staan niet in het adres.',
} as const;
