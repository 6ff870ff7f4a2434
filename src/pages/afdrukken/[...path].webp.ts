import type { APIRoute, GetStaticPaths } from 'astro';
import { offersOf, type Print } from '../../corpus/prints.ts';
import { guide } from '../../guide.ts';
import { drawFirstPageAside } from '../../platform/aside.ts';
import { press } from '../../platform/press.ts';
import { makePrint } from '../../writers/print.ts';

/** Sharp on a screen of two pixels to the point. */
const SIDE = 320;

export const getStaticPaths = (() =>
  offersOf(guide().corpus).flatMap(({ prints }) =>
    prints.slice(0, 1).map((print) => ({ params: { path: print.path }, props: { print } })),
  )) satisfies GetStaticPaths;

/** `/afdrukken/<path>.webp`: the first page of what the kit offers. */
export const GET: APIRoute<{ readonly print: Print }> = async ({ props: { print }, site }) => {
  const { pdf } = await makePrint({ corpus: guide().corpus, site, ...press() }, print);
  return new Response(await drawFirstPageAside(pdf, SIDE), { headers: { 'Content-Type': 'image/webp' } });
};
