import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../corpus/load.ts';
import { buildMedia } from '../../../../meeting/media.ts';
import { drawOutlines } from '../../../../platform/pixels.ts';
import type { Media } from '../../../../writers/pptx/model.ts';

export const getStaticPaths = (() =>
  [...buildMedia(loadCorpus(), drawOutlines)].map(([name, media]) => ({
    params: { name },
    props: { media },
  }))) satisfies GetStaticPaths;

/** `/presenteren/op-maat/powerpoint/<name>.png`: a drawing of a slide for PowerPoint, as pixels. */
export const GET: APIRoute<{ media: Media }> = ({ props: { media } }) =>
  new Response(new Uint8Array(media.png), { headers: { 'Content-Type': 'image/png' } });
