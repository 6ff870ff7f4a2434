import type { APIRoute } from 'astro';
import { ABOUT_KIT, DECKS, HOME, LICENCES, onWeb, PRINTS } from '../addresses.ts';
import { readingHref } from '../corpus/deck-links.ts';
import { pageHref } from '../corpus/links.ts';
import { guide } from '../guide.ts';
import { MEETING } from '../meeting/links.ts';

export const GET: APIRoute = ({ site }) => {
  const { pages, decks, publication } = guide().corpus;
  const latest =
    [...pages.values()]
      .map((page) => page.matter.herzien)
      .sort()
      .at(-1) ?? '';
  const entries = [
    ...[HOME, DECKS, ...(publication.bijeenkomst ? [MEETING] : []), PRINTS, ABOUT_KIT, LICENCES].map((path) => ({
      path,
      date: latest,
    })),
    ...[...pages.values()].map((page) => ({ path: pageHref(page.id), date: page.matter.herzien })),
    ...[...decks.values()].map((deck) => ({ path: readingHref(deck.id), date: deck.matter.herzien })),
  ];
  // A map of addresses that nobody knows has none.
  const urls = entries.flatMap(({ path, date }) => {
    const address = onWeb(path, site);
    return address === undefined ? [] : [`<url><loc>${address}</loc><lastmod>${date}</lastmod></url>`];
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
