import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus/load.ts';
import { projectRecords } from '../../search/project-records.ts';
import { writeList } from '../../search/write-list.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(writeList(projectRecords(loadCorpus()))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
