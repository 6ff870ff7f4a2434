import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/server/headers.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { abort, ask, openFiles, sendRaw } from './raw.ts';

const HOME = `<!doctype html><title>Begin</title>${'<p>Tekst.</p>'.repeat(500)}`;
const PDF = Buffer.alloc(8_000_000, 'blijven werken ');
const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': HOME,
  'over/index.html': HOME,
  'zoeken/index.html': HOME,
  '404.html': '<title>Deze pagina is er niet</title>',
  'groot.pdf': PDF,
  'over.md': 'Over.\n'.repeat(1000),
  'bestanden/a.css': 'p { color: red }'.repeat(100),
  'leeg/anders.txt': 'x',
  'nginx.conf': 'geheim',
  'web.config': 'geheim',
  _headers: 'geheim',
  '.htaccess': 'geheim',
};
const LONG = 'a'.repeat(9000);

describe('the server', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'server-')));
  let server: StaticServer;
  let address: string;
  beforeAll(async () => {
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    server = await serveFolder(folder);
    address = server.address;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['//', 200],
    ['///', 200],
    ['//a:b/', 404],
    ['//over', 301],
    ['http://elders.example/over/', 200],
    ['http://elders.example', 400],
    ['*', 400],
    ['/%', 400],
    ['/%zz/', 400],
    ['/%00', 400],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%5c..%5cetc', 404],
    ['/groot.pdf/', 404],
    ['/over/index.html/x', 404],
    ['/leeg/', 404],
    ['/leeg', 404],
    ['/?q=/', 200],
    ['/#x', 200],
    ['/nginx.conf', 404],
    ['/NGINX%2Econf', 404],
    ['/web.config', 404],
    ['/_headers', 404],
    ['/.htaccess', 404],
  ])('answers %s with %i, and lives on', async (target, status) => {
    const { status: given, answer } = await ask(address, target);
    expect(given).toBe(status);
    expect(answer).not.toContain('geheim');
    expect(answer).not.toContain(folder);
    for (const [name, value] of Object.entries(securityHeaders('/'))) expect(answer).toContain(`${name}: ${value}`);
    expect(answer).toContain('Cache-Control: no-cache');
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it.each([
    '\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    '\0\0\0\0',
    `GET / HTTP/1.1\r\nX: ${LONG.repeat(9)}\r\n\r\n`,
  ])('lives on after bytes that are no request', async (bytes) => {
    await sendRaw(address, `${bytes}\r\n\r\n`).catch(() => undefined);
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it('says in Dutch that a page is not there, also while its page for that is absent', async () => {
    const { answer } = await ask(address, '/bestaat-niet/');
    expect(answer).toContain('<title>Deze pagina is er niet</title>');
    rmSync(join(folder, '404.html'));
    const bare = await ask(address, '/bestaat-niet/');
    expect(bare).toMatchObject({ status: 404 });
    expect(bare.answer).toContain('Deze pagina is er niet.');
    writeFileSync(join(folder, '404.html'), FILES['404.html'] ?? '');
  });

  it('sends its headers with a redirect and a refusal', async () => {
    const moved = await ask(address, '/over?a=1');
    expect(moved.answer).toContain('Location: /over/?a=1');
    const refused = await ask(address, '/', '', 'POST');
    expect(refused.status).toBe(405);
    expect(refused.answer).toContain('Allow: GET, HEAD');
    for (const { answer } of [moved, refused]) expect(answer).toContain("frame-ancestors 'none'");
    expect((await ask(address, '*', '', 'OPTIONS')).status).toBe(405);
  });

  it('gives a piece of a file, and says when there is no such piece', async () => {
    const piece = await fetch(`${address}/groot.pdf`, { headers: { Range: 'bytes=-5' } });
    expect(piece.status).toBe(206);
    expect(piece.headers.get('content-range')).toBe(`bytes ${PDF.length - 5}-${PDF.length - 1}/${PDF.length}`);
    expect(await piece.text()).toBe(PDF.subarray(-5).toString());
    const beyond = await ask(address, '/groot.pdf', 'Range: bytes=9000000-\r\n');
    expect(beyond.status).toBe(416);
    expect(beyond.answer).toContain(`Content-Range: bytes */${PDF.length}`);
    const text = await ask(address, '/over.md', 'Range: bytes=0-3\r\nAccept-Encoding: gzip\r\n');
    expect(text.status).toBe(206);
    expect(text.answer).not.toContain('Content-Encoding');
    expect(text.answer).toMatch(/\r\n\r\nOver$/);
    expect((await ask(address, '/bestaat-niet/', 'Range: bytes=0-3\r\n')).status).toBe(404);
  });

  it('says that a file is as it was, and gives it anew when it is not', async () => {
    const first = await fetch(`${address}/over/`);
    const tag = first.headers.get('etag') ?? '';
    expect((await ask(address, '/over/', `If-None-Match: ${tag}\r\n`)).status).toBe(304);
    writeFileSync(join(folder, 'over/index.html'), `${HOME}<p>Meer.</p>`);
    expect((await ask(address, '/over/', `If-None-Match: ${tag}\r\n`)).status).toBe(200);
    expect((await ask(address, `/${LONG}`)).status).toBe(404);
    expect((await ask(address, '/groot.pdf', 'If-Match: "anders"\r\n')).status).toBe(412);
  });

  it.each([
    ['gzip', true],
    ['gzip;q=0', false],
    ['identity, gzip; q=0.000', false],
    ['*;q=0', false],
    ['', false],
  ])('compresses text when the browser accepts "%s": %s', async (accepted, zipped) => {
    const head = accepted === '' ? '' : `Accept-Encoding: ${accepted}\r\n`;
    for (const path of ['/', '/over.md']) {
      const { answer } = await ask(address, path, head);
      expect(answer.includes('Content-Encoding: gzip')).toBe(zipped);
      expect(answer).toMatch(/Vary: Accept-Encoding/);
    }
    expect((await ask(address, '/groot.pdf', head)).answer.slice(0, 1000)).not.toMatch(/Content-Encoding|Vary/);
  });

  it('compresses to the very bytes of the file', async () => {
    const response = await fetch(`${address}/zoeken/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(HOME);
  });

  it('lets browsers keep only what has a digest in its name, and only when it is there', async () => {
    expect((await ask(address, '/bestanden/a.css')).answer).toContain('immutable');
    expect((await ask(address, '/bestanden/b.css')).answer).not.toContain('immutable');
    expect((await ask(address, '/bestanden')).answer).not.toContain('immutable');
  });

  it.runIf(process.platform === 'linux')('has no file open after a thousand downloads were left', async () => {
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 100 }, () => abort(address, '/groot.pdf')));
    for (let i = 0; i < 50 && openFiles(folder).length > 0; i++) await wait(100);
    expect(openFiles(folder)).toEqual([]);
    expect((await fetch(`${address}/`)).status).toBe(200);
  });
});
