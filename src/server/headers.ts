import { AS_FILES } from '../addresses.ts';
import { ALONE, HASHED, SEARCHING, SETTINGS } from '../outputs.ts';

/**
 * The one policy of the site: nothing but its own files, no inline script or style, no frames. A picture may be the
 * reader's own (a logo), which no file of the site is; a file on a disk is not its own "self" in every browser.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]
  .map((rule) => (AS_FILES ? rule.replace("'self'", "'self' file:") : rule))
  .join('; ');

/** The same for what Pagefind runs in: its WebAssembly may start (this does not allow `eval`). */
const SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** The policy of an address: search alone may start WebAssembly. */
export function policyOf(pathname: string): string {
  return SEARCHING.some((folder) => pathname.startsWith(`/${folder}/`)) ? SEARCH_POLICY : CONTENT_SECURITY_POLICY;
}

/**
 * What a server should send with every answer; a `<meta>` cannot say `frame-ancestors`, so the header does. A deck in one
 * file has a stricter policy of its own; two policies both hold, so with this one it would not start.
 */
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

export const KEEP = 'public, max-age=31536000, immutable';
export const ASK = 'no-cache';

/** How long a browser may keep the file of an address: all but what has a digest in its name is asked for anew. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith(`/${HASHED}/`) ? KEEP : ASK;
}

/** Whether an address asks for the settings of other servers, in whatever letters: some disks do not tell capitals apart. */
export function isSettings(pathname: string): boolean {
  const name = pathname.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return SETTINGS.some((setting) => `/${setting}` === name.toLowerCase());
}
