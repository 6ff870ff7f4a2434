import { AS_FILES } from '../addresses.ts';

declare global {
  /** What the pages share where the site is opened as files (`browser/files.ts`). */
  var sitePlat: { readonly root: string; readonly fetch: (address: string) => Promise<Response> } | undefined;
}

/** Fetches a file of this site, also where it is opened as files. @throws when it is not there, or there is no connection */
export async function fetchOwn(href: string): Promise<Response> {
  const response = await (AS_FILES && globalThis.sitePlat ? globalThis.sitePlat.fetch(href) : fetch(href));
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response;
}
