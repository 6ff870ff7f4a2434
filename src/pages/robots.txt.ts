import type { APIRoute } from 'astro';
import { siteAddress } from '../corpus/links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${siteAddress(site)}/sitemap.xml\n`);
