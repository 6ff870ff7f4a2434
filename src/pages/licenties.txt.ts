import type { APIRoute } from 'astro';
import { writeNotices } from '../platform/notices.ts';
import { nl } from '../strings/nl.ts';

export const GET: APIRoute = () => new Response(`${nl.licencesAbout}\n\n${writeNotices()}`);
