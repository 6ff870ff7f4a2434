/** A finger must go this far, in CSS pixels, and twice as far to the side as up or down. */
const FAR = 40;

/** Calls `go` when one finger swipes: to the left is on, to the right is back. Two fingers are for looking closer. */
export function onSwipe(root: HTMLElement, go: (by: 1 | -1) => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const begin = ({ touches: [first, second] }: TouchEvent) => {
    from = first && !second ? { x: first.clientX, y: first.clientY } : undefined;
  };
  const end = ({ changedTouches: [last] }: TouchEvent) => {
    if (from === undefined || last === undefined) return;
    const [x, y] = [last.clientX - from.x, last.clientY - from.y];
    from = undefined;
    if (Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
  };
  const cancel = () => {
    from = undefined;
  };
  root.addEventListener('touchstart', begin, { passive: true });
  root.addEventListener('touchend', end, { passive: true });
  root.addEventListener('touchcancel', cancel, { passive: true });
}
