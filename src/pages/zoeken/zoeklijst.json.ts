import type { APIRoute } from 'astro';
import { guide } from '../../guide.ts';
import { searchRecords } from '../../writers/search/records.ts';
import { writeList } from '../../writers/search/write-list.ts';

export const GET: APIRoute = () => {
  const corpus = guide().corpus;
  return new Response(JSON.stringify(writeList(corpus, searchRecords(corpus))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
