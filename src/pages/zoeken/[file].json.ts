import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide.ts';
import { searchFile } from '../../search/list.ts';
import { searchRecords } from '../../writers/search/records.ts';
import { writeLists } from '../../writers/search/write-lists.ts';

export const getStaticPaths = (() => {
  const { corpus } = guide();
  return writeLists(corpus, searchRecords(corpus)).flatMap(({ list, texts }, i) => [
    { params: { file: searchFile('lijst', i) }, props: { body: JSON.stringify(list) } },
    { params: { file: searchFile('teksten', i) }, props: { body: JSON.stringify(texts) } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
