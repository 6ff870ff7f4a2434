/// <reference types="astro/client" />
declare module 'virtual:tokens.css';
declare module 'virtual:tokens.css?site';
declare module 'virtual:slides.css';

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
