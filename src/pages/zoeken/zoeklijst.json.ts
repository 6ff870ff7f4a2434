import type { APIRoute } from 'astro';
import { guide } from '../../guide.ts';
import { projectRecords } from '../../search/project-records.ts';
import { writeList } from '../../search/write-list.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(writeList(projectRecords(guide().corpus))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
