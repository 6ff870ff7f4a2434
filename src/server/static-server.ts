import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import compression from 'compression';
import sendFile, { type SendStream } from 'send';
import { cacheControl, isSettings, securityHeaders } from './headers.ts';
import { isText, mediaType } from './media-types.ts';

const MISSING = 'Deze pagina is er niet.\n';
/** An address that no file of a site has. */
const ABOVE = '/%2e%2e/';
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': cacheControl('') };

/** What a request asks for. */
interface Target {
  /** As it was sent, with one slash where there were more; it begins with one, is not decoded, and is that within the site. */
  readonly path: string;
  /** With its question mark, or ''. */
  readonly search: string;
}

/**
 * Reads what a request asks for, which may be anything: "//", "//a:b/", "*", a whole address as proxies send it.
 * @returns undefined when it is no path
 */
function readTarget(url = '', base = '/'): Target | undefined {
  const [, path, search = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (path === undefined) return undefined;
  const whole = path.replace(/\/{2,}/g, '/');
  // What stands above the site is not of the site, and is looked for where nothing can be.
  return { path: whole.startsWith(base) ? `/${whole.slice(base.length)}` : ABOVE, search };
}

function say(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Range', 'Content-Encoding', 'ETag', 'Last-Modified']) response.removeHeader(name);
  response.writeHead(status, { ...PLAIN, ...headers, 'Content-Length': Buffer.byteLength(text) }).end(text);
}

/** The file of an address, ready to be sent with our headers. `send` reads ranges and dates, and closes what it opens. */
function open(root: string, request: IncomingMessage, path: string, keeping = cacheControl(path)): SendStream {
  const options = { root, dotfiles: 'ignore', cacheControl: false, acceptRanges: !path.endsWith('/404.html') } as const;
  return sendFile(request, path, options).on('headers', (response: ServerResponse, file: string) => {
    const type = mediaType(extname(file));
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', keeping);
    if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
  });
}

/** Says that nothing is here: by the page for it, or in one line where the site has no such page (yet). */
function sayMissing(root: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  for (const [name, value] of Object.entries(securityHeaders('/'))) response.setHeader(name, value);
  open(root, request, '/404.html', PLAIN['Cache-Control'])
    .on('error', () => say(response, 404, MISSING))
    .on('directory', () => say(response, 404, MISSING))
    .pipe(response);
}

function answer(
  { root, base }: { root: string; base: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const target = readTarget(request.url, base);
  for (const [name, value] of Object.entries(securityHeaders(target?.path ?? '/'))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'Deze site kun je alleen lezen (GET en HEAD).\n', { Allow: 'GET, HEAD' });
    return;
  }
  if (target === undefined) {
    say(response, 400, 'Dit adres is niet te lezen.\n');
    return;
  }
  const { path, search } = target;
  if (isSettings(path)) {
    sayMissing(root, request, response);
    return;
  }
  open(root, request, path)
    .on('directory', (_: ServerResponse, folder: string) => {
      if (existsSync(join(folder, 'index.html')))
        say(response, 301, '', { Location: `${base}${path.slice(1)}/${search}` });
      else sayMissing(root, request, response);
    })
    .on('error', ({ status }: { status?: number }) => {
      if (status === 403 || status === 404) sayMissing(root, request, response);
      else if (status === 416) {
        const range = String(response.getHeader('Content-Range'));
        say(response, 416, 'Dit stuk van het bestand is er niet.\n', { 'Content-Range': range });
      } else if (status === 400) say(response, 400, 'Dit adres is niet te lezen.\n');
      else if (status === 412) say(response, 412, 'Het bestand is veranderd.\n');
      else say(response, 500, 'De server kan dit bestand niet lezen.\n');
    })
    .pipe(response);
}

/** Compresses text for who can take it; not a piece of a file, whose bytes are counted as they are. */
const compress = compression({
  filter: ({ headers }, response) => headers.range === undefined && isText(String(response.getHeader('Content-Type'))),
});

/** A running server. */
export interface StaticServer {
  /** "http://localhost:4321", without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the security headers it should have anywhere.
 * @param port 0 takes any free port
 * @param base the path below which the site stands
 * @throws when the folder holds no site, or the port is taken
 */
export async function serveFolder(
  folder: string,
  { port = 0, compressed = true, base = '/' } = {},
): Promise<StaticServer> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`There is no site in ${folder}: run "npm run build" first.`);
  const server = createServer((request, response) => {
    if (compressed)
      compress(Object.assign(request), Object.assign(response), () => answer({ root, base }, request, response));
    else answer({ root, base }, request, response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
