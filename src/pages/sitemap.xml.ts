import type { APIRoute } from 'astro';
import { pageHref, siteAddress } from '../corpus/links.ts';
import { guide } from '../guide.ts';
import { MEETING } from '../meeting/links.ts';

export const GET: APIRoute = ({ site }) => {
  const { pages, decks } = guide().corpus;
  const latest =
    [...pages.values()]
      .map((page) => page.matter.herzien)
      .sort()
      .at(-1) ?? '';
  const entries = [
    ...['/', '/presenteren/', MEETING, '/afdrukken/'].map((path) => ({ path, date: latest })),
    ...[...pages.values()].map((page) => ({ path: pageHref(page.id), date: page.matter.herzien })),
    ...[...decks.values()].map((deck) => ({ path: `/presenteren/${deck.id}/lezen/`, date: deck.matter.herzien })),
  ];
  const urls = entries.map(
    ({ path, date }) => `<url><loc>${siteAddress(site)}${path}</loc><lastmod>${date}</lastmod></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
