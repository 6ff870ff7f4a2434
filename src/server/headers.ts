/**
 * The one policy of the site: nothing but its own files, no inline script or style, no frames.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same for what Pagefind runs in: its WebAssembly may start (this does not allow `eval`). */
const SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** The folders that may start the search in full text. */
export const SEARCHING: readonly string[] = ['zoeken', 'pagefind'];

/** The policy of an address: search alone may start WebAssembly. */
export function policyOf(pathname: string): string {
  return SEARCHING.some((folder) => pathname.startsWith(`/${folder}/`)) ? SEARCH_POLICY : CONTENT_SECURITY_POLICY;
}

/**
 * How the address of a deck in one file ends. It has a stricter policy of its own; two policies both hold, so with this
 * one it would not start.
 */
export const ALONE = '-los.html';

/** What a server should send with every answer; a `<meta>` cannot say `frame-ancestors`, so the header does. */
export function securityHeaders(pathname: string): Readonly<Record<string, string>> {
  const policy = pathname.endsWith(ALONE) ? '' : `${policyOf(pathname)}; `;
  return {
    'Content-Security-Policy': `${policy}frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Names in this folder hold a digest of the content, so a browser may keep them for a year. */
export const HASHED = 'bestanden';
export const KEEP = 'public, max-age=31536000, immutable';
export const ASK = 'no-cache';

/** How long a browser may keep the file of an address: all but what has a digest in its name is asked for anew. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith(`/${HASHED}/`) ? KEEP : ASK;
}

/** The settings for other servers, which stand at the top of the site and are no part of it. */
export const SETTINGS = ['nginx.conf', '.htaccess', 'web.config', '_headers'] as const;

/** Whether an address asks for those settings, in whatever letters: some disks do not tell capitals apart. */
export function isSettings(pathname: string): boolean {
  const name = pathname.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return SETTINGS.some((setting) => `/${setting}` === name.toLowerCase());
}
