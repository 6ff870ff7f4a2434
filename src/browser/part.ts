/** Why a part of a page did not come: its file is gone since the site was renewed, or there is no connection. */
export type Why = 'renewed' | 'noConnection';

/** Says that a part of a page that is loaded later did not come. */
export class PartMissing extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(`A part of this page did not come: ${why}.`);
    this.why = why;
  }
}

/** Whether the site answers now, from its server and not from a copy. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Loads a part of a page that is not there from the beginning. An old tab asks for files that a renewed site no longer
 * has, so whoever loads a part tells what to do then.
 * @throws PartMissing when it does not come
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new PartMissing((await answers()) ? 'renewed' : 'noConnection');
  }
}
