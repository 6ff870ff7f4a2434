/** Which version of a deck an address asks for. */
export interface Version {
  /** Its length in minutes; undefined for the whole deck. */
  readonly minutes: number | undefined;
  /** What was asked for and does not exist; undefined where all is well. */
  readonly unknown: string | undefined;
}

/**
 * Reads `?versie=30` of an address. Only lengths that the deck has are taken over.
 * @param search the query of the address, with its question mark
 * @param shorter the lengths of the shorter versions, in minutes
 * @param whole the length of the whole deck
 */
export function readVersion(search: string, shorter: readonly number[], whole: number): Version {
  const asked = new URLSearchParams(search).get('versie');
  if (asked === null || asked === '' || asked === String(whole)) return { minutes: undefined, unknown: undefined };
  const minutes = shorter.find((length) => String(length) === asked);
  return minutes === undefined ? { minutes: undefined, unknown: asked.slice(0, 20) } : { minutes, unknown: undefined };
}

/** The query that names a version; '' for the whole deck. */
export function searchOf({ minutes }: Version): string {
  return minutes === undefined ? '' : `?versie=${minutes}`;
}
