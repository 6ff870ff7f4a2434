import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../../../guide.ts';
import { buildCatalogue } from '../../../../meeting/build.ts';
import { withFallbackColors } from '../../../../theme/css.ts';

export const getStaticPaths = (() =>
  [...buildCatalogue(guide().corpus).drawings].map(([name, svg]) => ({
    params: { name },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** `/presenteren/op-maat/beeld/<name>.svg`: a drawing of a slide, which follows the colours of the page it is put into. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(withFallbackColors(props.svg, guide().corpus.look.palettes.light), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
