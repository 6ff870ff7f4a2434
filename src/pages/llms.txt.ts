import type { APIRoute } from 'astro';
import { siteAddress } from '../corpus/links.ts';
import { guide } from '../guide.ts';
import { writeLlms } from '../writers/markdown/llms.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeLlms(guide().corpus, siteAddress(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
