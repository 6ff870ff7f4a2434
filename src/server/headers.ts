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
