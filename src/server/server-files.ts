import { at, BASE } from '../addresses.ts';
import { ALONE, HASHED, SEARCHING, SETTINGS } from '../outputs.ts';
import { escapeXml } from '../xml.ts';
import { ASK, KEEP, securityHeaders } from './headers.ts';
import { isText, MEDIA_TYPES } from './media-types.ts';

/** Kinds of file by the endings of their names; for kinds of text, the way their letters are coded stands apart. */
const TYPES = Object.entries(MEDIA_TYPES).map(([ending, type]) => [ending, type.replace(/;.*/, '')] as const);
const TEXTS = [...new Set(TYPES.map(([, type]) => type).filter(isText))];
const CODED = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => (type.includes('charset') ? [ending] : []));
const MISSING = at('404.html');

const CSP = 'Content-Security-Policy';
/** A piece of an address as a pattern. */
const literal = (text: string): string => text.replaceAll('.', '\\.');
const settings = `^${literal(BASE)}(${SETTINGS.map(literal).join('|')})$`;
const policy = (path: string): string => securityHeaders(path)[CSP] ?? '';
const USUAL = policy('/');
const SEARCH = policy(`/${SEARCHING[0]}/`);
const OF_ONE_FILE = policy(ALONE);
const others = Object.entries(securityHeaders('/')).filter(([name]) => name !== CSP);

/** Settings for nginx, to include within a `server` block. What is refused there is told as what is not there. */
function nginx(): string {
  const coded = TYPES.filter(([ending]) => CODED.includes(ending)).map(([, type]) => type);
  return `# include …/nginx.conf; binnen het blok server { } van deze site.
index index.html;
autoindex off;
error_page 403 404 =404 ${MISSING};
absolute_redirect off;
types {
${TYPES.map(([ending, type]) => `  ${type} ${ending.slice(1)};`).join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${coded.filter((type) => type !== 'text/html').join(' ')};
gzip on;
gzip_vary on;
gzip_min_length 1024;
gzip_types ${TEXTS.filter((type) => type !== 'text/html').join(' ')};
location ~* ${settings} { return 404; }
set $beleid "${USUAL}";
if ($uri ~ ^${literal(BASE)}(${SEARCHING.join('|')})/) { set $beleid "${SEARCH}"; }
if ($uri ~ ${literal(ALONE)}$) { set $beleid "${OF_ONE_FILE}"; }
set $bewaren "${ASK}";
if ($uri ~ ^${literal(BASE)}${HASHED}/) { set $bewaren "${KEEP}"; }
add_header ${CSP} $beleid always;
add_header Cache-Control $bewaren always;
${others.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
`;
}

/** Settings for Apache, which it reads where it may (`AllowOverride All`). */
function apache(): string {
  const set = (value: string) => `Header always set ${CSP} "${value}"`;
  return `DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 403 ${MISSING}
ErrorDocument 404 ${MISSING}
AddDefaultCharset utf-8
AddCharset utf-8 ${CODED.join(' ')}
${TYPES.map(([ending, type]) => `AddType ${type} ${ending}`).join('\n')}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}
</IfModule>
<IfModule mod_headers.c>
  ${set(USUAL)}
  <If "%{REQUEST_URI} =~ m#^${literal(BASE)}(${SEARCHING.join('|')})/#">
    ${set(SEARCH)}
  </If>
  <If "%{REQUEST_URI} =~ m#${literal(ALONE)}$#">
    ${set(OF_ONE_FILE)}
  </If>
  Header always set Cache-Control "${ASK}"
  <If "%{REQUEST_URI} =~ m#^${literal(BASE)}${HASHED}/# && -f %{REQUEST_FILENAME}">
    Header always set Cache-Control "${KEEP}"
  </If>
${others.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
</IfModule>
RedirectMatch 404 (?i)${settings}
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
      <remove statusCode="403" /><error statusCode="403" path="404.html" responseMode="File" />
      <remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <directoryBrowse enabled="false" />
    <security><requestFiltering><hiddenSegments>
${SETTINGS.map((name) => `      <remove segment="${name}" /><add segment="${name}" />`).join('\n')}
    </hiddenSegments></requestFiltering></security>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${Object.entries(MEDIA_TYPES)
  .map(
    ([name, type]) => `      <remove fileExtension="${name}" /><mimeMap fileExtension="${name}" mimeType="${type}" />`,
  )
  .join('\n')}
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
  return `${at('*')}\n${all.join('\n')}\n${at(HASHED)}/*\n  Cache-Control: ${KEEP}\n`;
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
