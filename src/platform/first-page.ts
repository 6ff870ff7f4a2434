import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { holdNative } from './native-memory.ts';

/** A name in Typst's own memory: nothing is written or read there. */
const FILE = join(process.cwd(), 'voorbeeld.pdf');
const SHOWN = '#set page(width: auto, height: auto, margin: 0pt)\n#image("voorbeeld.pdf", page: 1)';

/** What a page that was laid out with a PDF in it holds, in bytes. */
const LAID_OUT = 4_000_000;

let compiler: NodeCompiler | undefined;

/**
 * The first page of a PDF as a small picture (WebP). The same PDF gives the same bytes.
 * @param side the longer side in px
 * @throws when the bytes are not a PDF
 */
export async function drawFirstPage(pdf: Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> {
  compiler ??= NodeCompiler.create({ workspace: process.cwd() });
  compiler.mapShadow(FILE, Buffer.from(pdf));
  try {
    const compiled = compiler.compile({ mainFileContent: SHOWN });
    if (!compiled.result) throw new Error('Not a PDF whose first page can be drawn.');
    const svg = compiler.plainSvg(compiled.result);
    const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
    const fitTo = { mode: 'width', value: Math.round(width > height ? side : (side * width) / height) } as const;
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false }, background: '#FFFFFF', fitTo }).render();
    holdNative(LAID_OUT + 2 * drawing.pixels.length);
    const webp = await sharp(drawing.pixels, { raw: { width: drawing.width, height: drawing.height, channels: 4 } })
      .removeAlpha()
      .webp({ quality: 70, effort: 4 })
      .toBuffer();
    return new Uint8Array(webp);
  } finally {
    compiler.unmapShadow(FILE);
  }
}
