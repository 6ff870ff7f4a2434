import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../corpus/load.ts';
import { buildCatalogue } from '../../../meeting/build.ts';

/** `/presenteren/op-maat/dias.json`: all that a meeting can be made of. */
export const GET: APIRoute = () => Response.json(buildCatalogue(loadCorpus()).catalogue);
