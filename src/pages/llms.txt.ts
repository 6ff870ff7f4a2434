import type { APIRoute } from 'astro';
import { guide } from '../guide.ts';
import { writeLlms } from '../writers/markdown/llms.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeLlms(guide().corpus, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
