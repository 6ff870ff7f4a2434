/** What the text beside the files for a print shop tells of. */
interface ShopText {
  readonly files: readonly { readonly name: string; readonly title: string; readonly sides: 'one' | 'both' }[];
  /** What the profile of the colours calls itself. */
  readonly profile: string;
  readonly hasAddress: boolean;
  readonly hasLogo: boolean;
}

const SIDES = { one: 'één kant', both: 'twee kanten' } as const;

/** The words about files for a print shop. */
export const shop = {
  about:
    'Laat je er veel drukken? Geef de drukkerij dan deze bestanden: de folder, de kaarten en de posters, met snijrand en drukinkt.',
  link: 'Voor de drukkerij, als zip-bestand',
  /** What one reads first who opens them: what each is, and what to ask. */
  readMe: ({ files, profile, hasAddress, hasLogo }: ShopText): string =>
    [
      'Voor de drukkerij',
      '',
      ...files.flatMap(({ name, title, sides }) => [name, `  ${title}. Te drukken op ${SIDES[sides]}.`]),
      '',
      'Elk bestand is PDF/X-4, met 3 mm afloop rondom. De TrimBox zegt waar gesneden wordt. Kleine letters zijn in zwart alleen.',
      `Kleurprofiel: ${profile}. Dat is van geen enkele drukpers. Vraag de drukkerij om een proef, of om haar eigen profiel:`,
      'wie de site beheert, maakt de bestanden daarmee opnieuw (zie docs/print-shop.md).',
      ...(hasAddress
        ? []
        : ['', 'Let op: er staat geen adres en geen QR-code op. Wie de site beheert, vult het adres in.']),
      ...(hasLogo ? [] : ['', 'Let op: het logo heeft een kleurverloop en staat er daarom niet op.']),
      '',
    ].join('\r\n'),
} as const;
