import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from './headers.ts';
import { mediaType } from './media-types.ts';

const COMPRESSED = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

/** The file an address stands for inside `folder`, or undefined when there is none or it lies outside. */
function fileAt(folder: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  if (existsSync(path) && statSync(path).isFile()) return path;
  const index = join(path, 'index.html');
  return pathname.endsWith('/') && existsSync(index) ? index : undefined;
}

function send(folder: string, request: IncomingMessage, response: ServerResponse, compress: boolean): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = fileAt(folder, pathname);
  if (found === undefined && !pathname.endsWith('/') && fileAt(folder, `${pathname}/`) !== undefined) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const path = found ?? join(folder, '404.html');
  const type = mediaType(extname(path));
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    ...securityHeaders(pathname),
  };
  const status = found === undefined ? 404 : 200;
  const zip = compress && COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (zip) {
    const body = gzipSync(readFileSync(path), { level: 6 });
    response.writeHead(status, {
      ...headers,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Length': statSync(path).size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).pipe(response);
}

/** A running server. */
export interface StaticServer {
  /** "http://localhost:4321", without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the security headers it should have anywhere.
 * @param port 0 takes any free port
 * @throws when the folder holds no site, or the port is taken
 */
export async function serveFolder(folder: string, { port = 0, compress = true } = {}): Promise<StaticServer> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`There is no site in ${folder}: run "npm run build" first.`);
  const server: Server = createServer((request, response) => send(root, request, response, compress));
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
