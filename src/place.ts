/** Where a site will stand: its whole address, if it is known, and the path below which everything of it is. */
export interface Place {
  readonly site: URL | undefined;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** A path that every server, style sheet and service worker reads alike. */
const PLAIN_PATH = /^\/([A-Za-z0-9._~-]+\/)*$/;

/** What is wrong with an address for the site; undefined where it will do. */
export function faultOf(value: string): string | undefined {
  if (value.trim() === '') return 'is leeg';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\/[^/]/i.test(value))
    return `"${value}" is geen adres dat met https:// begint`;
  if (url.username !== '' || url.password !== '') return `"${value}" heeft een naam of wachtwoord voor de @`;
  if (/[?#]/.test(value)) return `"${value}" heeft een ? of #, en daarachter kan geen site staan`;
  const path = `${url.pathname.replace(/\/$/, '')}/`;
  if (!PLAIN_PATH.test(path))
    return `"${value}" heeft in het pad iets anders dan gewone letters, cijfers, punten en streepjes`;
  return undefined;
}

/**
 * Reads where the site will stand.
 * @param value an address as https://example.org/kit/, with or without a slash at its end; undefined where none is given
 * @param name what an author calls it, for the message
 * @throws an error in one Dutch sentence, when it is empty or no address
 */
export function readPlace(value: string | undefined, name = 'SITE_URL'): Place {
  if (value === undefined) return { site: undefined, base: '/' };
  const fault = faultOf(value);
  if (fault !== undefined)
    throw new Error(
      `${name} ${fault}: geef het adres waar de site komt, als https://voorbeeld.nl/kit/, of laat ${name} weg.`,
    );
  const site = new URL(value);
  if (!site.pathname.endsWith('/')) site.pathname += '/';
  return { site, base: site.pathname };
}
