/** Changes the address without loading; where a browser does not allow that for a file, the address stays as it is. */
export function rewriteAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // The deck works without an address for each slide.
  }
}
