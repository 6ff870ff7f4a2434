import { type Ending, OFFICE } from '../outputs.ts';

/** What a file is, by the ending of its name. */
export const MEDIA_TYPES = {
  ...OFFICE,
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
} as const satisfies Readonly<Record<Ending, string>> & Readonly<Record<string, string>>;

const types: ReadonlyMap<string, string> = new Map(Object.entries(MEDIA_TYPES));

/** The media type of a file. @param ending with its dot, as ".pdf" */
export function mediaType(ending: string): string {
  return types.get(ending) ?? 'application/octet-stream';
}

/** Whether a media type is text, which becomes smaller when compressed. */
export function isText(type: string): boolean {
  return /^(text\/|application\/(json|xml|manifest)|image\/svg)/.test(type);
}
