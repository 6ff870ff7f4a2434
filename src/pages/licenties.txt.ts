import type { APIRoute } from 'astro';
import { writeNotices } from '../platform/notices.ts';
import { nl } from '../strings/nl.ts';

export const GET: APIRoute = () => new Response(`${nl.aboutKit.licences.intro}\n\n${writeNotices()}`);
