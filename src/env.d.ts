/// <reference types="astro/client" />
declare module 'virtual:tokens.css';
declare module 'virtual:tokens.css?site';
declare module 'virtual:slides.css';

declare module 'virtual:texts' {
  /** The text of a page as MDX compiled it, by its file from the folder of the publication (see integrations/texts.ts). */
  export const textOf: (
    file: string,
  ) => Promise<{ readonly default: (props: Readonly<Record<string, unknown>>) => unknown }>;
}

declare module 'subset-font' {
  /** Gives a font with only the glyphs that a text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      /** Whether all glyphs stay; the text is empty then. */
      readonly keepAllGlyphs?: boolean;
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
