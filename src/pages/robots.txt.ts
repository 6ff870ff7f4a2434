import type { APIRoute } from 'astro';
import { at, onWeb } from '../addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const map = onWeb(at('sitemap.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n${map === undefined ? '' : `Sitemap: ${map}\n`}`);
};
