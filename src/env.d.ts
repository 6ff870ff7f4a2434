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
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
