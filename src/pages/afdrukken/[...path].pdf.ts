import type { APIRoute, GetStaticPaths } from 'astro';
import { type Print, printsOf } from '../../corpus/prints.ts';
import { guide } from '../../guide.ts';
import { press } from '../../platform/press.ts';
import { makePrint } from '../../writers/print.ts';

export const getStaticPaths = (() =>
  printsOf(guide().corpus).map((print) => ({
    params: { path: print.path },
    props: { print },
  }))) satisfies GetStaticPaths;

/** `/afdrukken/<path>.pdf`: everything on paper. */
export const GET: APIRoute<{ readonly print: Print }> = async ({ props: { print }, site }) => {
  const { pdf } = await makePrint({ corpus: guide().corpus, site, ...press() }, print);
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
