import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide.ts';
import { hasShop, shopZip } from './_shop.ts';

export const getStaticPaths = (() =>
  hasShop(guide().corpus) ? [{ params: { shop: 'drukkerij' } }] : []) satisfies GetStaticPaths;

/** `/afdrukken/drukkerij.zip`: what one orders in numbers, as a print shop wants it. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await shopZip(guide().corpus, site), { headers: { 'Content-Type': 'application/zip' } });
