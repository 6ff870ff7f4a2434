/** What all documents share is used each time, so it stays when what is older than this is forgotten. */
export const LEAST_AGE = 2;
/** So much Typst markup is laid out before something is forgotten: to look at all that is kept takes time as well. */
const EACH = 30_000;

/** Tells when Typst forgets what, while several threads lay out documents and share all that it keeps. */
export interface Forgetting<Thread> {
  /**
   * To be called when a thread begins.
   * @param size of its document, in characters of markup
   * @returns the age to forget first; undefined for nothing
   */
  readonly begin: (thread: Thread, size: number) => number | undefined;
  readonly end: (thread: Thread) => void;
}

/**
 * Typst lays a document out several times, and the later ones take a tenth of the first as long as it still has what it
 * made before. A thread that forgets after each of its short documents would take that away from a book beside it.
 */
export function forgetting<Thread>(): Forgetting<Thread> {
  /** How often something was forgotten when each began that is not done. */
  const running = new Map<Thread, number>();
  let times = 0;
  let laidOut = 0;
  const isDue = (size: number) => {
    laidOut += size;
    if (laidOut < EACH) return false;
    laidOut = size;
    return true;
  };
  return {
    begin: (thread, size) => {
      const age = isDue(size) ? Math.max(LEAST_AGE, times + 1 - Math.min(times, ...running.values())) : undefined;
      if (age !== undefined) times += 1;
      running.set(thread, times);
      return age;
    },
    end: (thread) => void running.delete(thread),
  };
}
