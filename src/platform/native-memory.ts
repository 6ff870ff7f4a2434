import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After so many bytes, those that nobody uses any more are let go. */
const MOST = 60_000_000;

let held = 0;
let collect: (() => void) | undefined;

/**
 * Tells that an object of a native library was made that holds about so many bytes. JavaScript does not see them, so by
 * itself it would let hundreds pile up before it looks which are still used.
 */
export function holdNative(bytes: number): void {
  held += bytes;
  if (held < MOST) return;
  held = 0;
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  // Not at once: who made it still holds it.
  setImmediate(collect);
}
