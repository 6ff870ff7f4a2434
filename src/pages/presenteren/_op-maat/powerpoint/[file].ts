import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../../../guide.ts';
import { buildMedia } from '../../../../meeting/media.ts';
import { drawOutlines, lighten } from '../../../../platform/pixels.ts';

interface Drawing {
  readonly body: Uint8Array | string;
  readonly type: string;
}

export const getStaticPaths = (async () =>
  [...(await lighten(buildMedia(guide().corpus, drawOutlines)))].flatMap(([name, { svg, png }]) => {
    const files: readonly (Drawing & { file: string })[] = [
      { file: `${name}.svg`, body: svg, type: 'image/svg+xml' },
      { file: `${name}.png`, body: png, type: 'image/png' },
    ];
    return files.map(({ file, ...props }) => ({ params: { file }, props }));
  })) satisfies GetStaticPaths;

/**
 * `/presenteren/op-maat/powerpoint/<name>.svg` and `.png`: a drawing of a slide for PowerPoint, as vector with its
 * letters as shapes, and as pixels.
 */
export const GET: APIRoute<Drawing> = ({ props: { body, type } }) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { 'Content-Type': type } });
