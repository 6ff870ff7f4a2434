import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server of this machine, run on a site. */
export interface RealServer {
  readonly address: string;
  stop(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** The settings under which nginx serves the site as anyone would: the file of the site within a `server` block. */
const nginxMain = (
  root: string,
  base: string,
  home: string,
  port: number,
) => `${isRoot ? 'user www-data;\n' : ''}daemon off;
pid ${home}/pid;
error_log ${home}/error.log;
events { }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}${base}nginx.conf;
  }
}
`;

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'autoindex',
  'negotiation',
  'filter',
  'deflate',
  'headers',
];

/** The settings under which Apache reads the site's own `.htaccess`, with listings on where that does not forbid them. */
const apacheMain = (site: string, home: string, port: number, modules: string) => `ServerRoot ${home}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/pid
TypesConfig mime.types
ErrorLog ${home}/error.log
${APACHE_MODULES.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${site}
<Directory ${site}>
  Options Indexes MultiViews
  AllowOverride All
  Require all granted
</Directory>
`;

async function run(command: string, args: readonly string[], address: string, home: string): Promise<RealServer> {
  const child: ChildProcess = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (piece) => {
    said += String(piece);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for (let tries = 0; child.exitCode === null && tries < 100; tries++) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up)
      return {
        address,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    await wait(100);
  }
  child.kill();
  throw new Error(
    `${command} does not start; ${said}${existsSync(join(home, 'error.log')) ? readFileSync(join(home, 'error.log'), 'utf8') : ''}`,
  );
}

const found = (command: string) => spawnSync(command, ['-v']).error === undefined;

/**
 * Starts nginx on a site.
 * @param root the folder of the domain
 * @param base the path of the site below it, as "/" or "/kit/"
 * @param home an empty folder for its own files
 * @returns undefined where it is not installed
 */
export async function startNginx(root: string, base: string, home: string): Promise<RealServer | undefined> {
  const command = ['nginx', '/usr/sbin/nginx'].find(found);
  if (command === undefined) return undefined;
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  writeFileSync(join(home, 'main.conf'), nginxMain(root, base, home, port));
  return run(command, ['-p', home, '-c', join(home, 'main.conf')], `http://127.0.0.1:${port}`, home);
}

/**
 * Starts Apache on a site, whose settings it finds where the site stands.
 * @param site the folder of the domain
 * @param home an empty folder for its own files
 * @returns undefined where it is not installed
 */
export async function startApache(site: string, _base: string, home: string): Promise<RealServer | undefined> {
  const command = ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'].find(found);
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find(existsSync);
  if (command === undefined || modules === undefined) return undefined;
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  writeFileSync(join(home, 'mime.types'), '');
  writeFileSync(join(home, 'main.conf'), apacheMain(site, home, port, modules));
  return run(command, ['-f', join(home, 'main.conf'), '-DFOREGROUND'], `http://127.0.0.1:${port}`, home);
}
