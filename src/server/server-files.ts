import { escapeXml } from '../xml.ts';
import { ALONE, SEARCHING, securityHeaders } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Kinds of file that a web server may not know by itself. */
const TYPES = (['.md', '.pptx', '.webp', '.woff2'] as const).map((ending) => [ending, MEDIA_TYPES[ending]] as const);

/** Names in this folder hold a digest of the content, so a browser may keep them for a year. */
const HASHED = 'bestanden';
const KEEP = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';

const CSP = 'Content-Security-Policy';
/** The end of an address as a pattern. */
const ending = (text: string): string => `${text.replaceAll('.', '\\.')}$`;
const policy = (path: string): string => securityHeaders(path)[CSP] ?? '';
const USUAL = policy('/');
const SEARCH = policy(`/${SEARCHING[0]}/`);
const OF_ONE_FILE = policy(ALONE);
const others = Object.entries(securityHeaders('/')).filter(([name]) => name !== CSP);

/** Settings for nginx, to include within a `server` block. */
function nginx(): string {
  return `# include …/nginx.conf; binnen het blok server { } van deze site.
index index.html;
error_page 404 /404.html;
absolute_redirect off;
charset utf-8;
gzip on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/plain text/markdown application/xml;
location ~ (\\.conf|\\.config|/_headers|/\\.htaccess)$ { return 404; }
${TYPES.map(([name, type]) => `location ~ ${ending(name)} { types { } default_type "${type}"; }`).join('\n')}
set $beleid "${USUAL}";
if ($uri ~ ^/(${SEARCHING.join('|')})/) { set $beleid "${SEARCH}"; }
if ($uri ~ ${ending(ALONE)}) { set $beleid "${OF_ONE_FILE}"; }
set $bewaren "${ASK}";
if ($uri ~ ^/${HASHED}/) { set $bewaren "${KEEP}"; }
add_header ${CSP} $beleid always;
add_header Cache-Control $bewaren;
${others.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
`;
}

/** Settings for Apache, which it reads where it may (`AllowOverride All`). */
function apache(): string {
  const set = (value: string) => `Header always set ${CSP} "${value}"`;
  return `DirectoryIndex index.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
${TYPES.map(([name, type]) => `AddType "${type}" ${name}`).join('\n')}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml text/plain text/markdown application/xml
</IfModule>
<IfModule mod_headers.c>
  ${set(USUAL)}
  <If "%{REQUEST_URI} =~ m#^/(${SEARCHING.join('|')})/#">
    ${set(SEARCH)}
  </If>
  <If "%{REQUEST_URI} =~ m#${ending(ALONE)}#">
    ${set(OF_ONE_FILE)}
  </If>
  Header set Cache-Control "${ASK}"
  <If "%{REQUEST_URI} =~ m#^/${HASHED}/#">
    Header set Cache-Control "${KEEP}"
  </If>
${others.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
</IfModule>
<FilesMatch "\\.(conf|config)$|^(_headers|\\.htaccess)$">
  Require all denied
</FilesMatch>
`;
}

/** Settings for IIS, which takes no pattern: each deck in one file has an entry of its own. */
function iis(alone: readonly string[]): string {
  const header = (name: string, value: string) =>
    `<remove name="${name}" /><add name="${name}" value="${escapeXml(value)}" />`;
  const within = (path: string, name: string, value: string) => `  <location path="${path}">
    <system.webServer><httpProtocol><customHeaders>${header(name, value)}</customHeaders></httpProtocol></system.webServer>
  </location>`;
  const exceptions = [
    ...SEARCHING.map((folder) => within(folder, CSP, SEARCH)),
    ...alone.map((path) => within(path, CSP, OF_ONE_FILE)),
    within(HASHED, 'Cache-Control', KEEP),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${TYPES.map(([name, type]) => `      <remove fileExtension="${name}" /><mimeMap fileExtension="${name}" mimeType="${type}" />`).join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${[[CSP, USUAL] as const, ...others, ['Cache-Control', ASK] as const].map(([name, value]) => `        ${header(name, value)}`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${exceptions.join('\n')}
</configuration>
`;
}

/**
 * Settings for hosts that read `_headers`. They put the headers of all patterns that match together, and two policies
 * both hold: so this one says only what the `<meta>` of each page cannot.
 */
function headers(): string {
  const all = [[CSP, OF_ONE_FILE] as const, ...others].map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${all.join('\n')}\n/${HASHED}/*\n  Cache-Control: ${KEEP}\n`;
}

/**
 * The settings with which a web server sends what our own server sends: policy, other headers, kinds of file, the
 * page for what is not found, and how long a browser may keep a file.
 * @param alone addresses of the decks in one file, without a slash before them
 */
export function serverFiles(alone: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginx()],
    ['.htaccess', apache()],
    ['web.config', iis(alone)],
    ['_headers', headers()],
  ]);
}
