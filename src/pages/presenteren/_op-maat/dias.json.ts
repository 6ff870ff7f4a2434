import type { APIRoute } from 'astro';
import { guide } from '../../../guide.ts';
import { buildCatalogue } from '../../../meeting/build.ts';

/** `/presenteren/op-maat/dias.json`: all that a meeting can be made of. */
export const GET: APIRoute = () => Response.json(buildCatalogue(guide().corpus).catalogue);
