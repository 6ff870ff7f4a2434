/** A step of an outline: a line or a curve to a place, with the places it bends to. */
type Step =
  | { readonly to: 'moveTo' | 'lnTo' | 'quadBezTo' | 'cubicBezTo'; readonly points: readonly number[] }
  | 'close';

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };
/** A quarter of a circle as a curve: how far its handles reach, as a share of the radius. */
const HANDLE = 0.5523;

/** Half a circle from one place to the place across it, as two curves; undefined where the two are not across. */
function halfCircle(x: number, y: number, radius: number, turn: number, toX: number, toY: number): Step[] | undefined {
  if (Math.abs(Math.hypot(toX - x, toY - y) - 2 * radius) > 0.01) return undefined;
  const [cx, cy] = [(x + toX) / 2, (y + toY) / 2];
  // From the middle to the start, and a quarter further round.
  const [ux, uy] = [x - cx, y - cy];
  const [vx, vy] = turn === 1 ? [-uy, ux] : [uy, -ux];
  const at = (u: number, v: number) => [cx + u * ux + v * vx, cy + u * uy + v * vy];
  const quarter = (from: readonly [number, number], to: readonly [number, number]): Step => ({
    to: 'cubicBezTo',
    points: [
      ...at(from[0] + HANDLE * to[0], from[1] + HANDLE * to[1]),
      ...at(to[0] + HANDLE * from[0], to[1] + HANDLE * from[1]),
      ...at(to[0], to[1]),
    ],
  });
  return [quarter([1, 0], [0, 1]), quarter([0, 1], [-1, 0])];
}

/** Reads the path of an outline of ours: places of its own, no shorthand; undefined where it has anything else in it. */
export function readOutline(d: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const [whole, command = '', written = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const takes = TAKES[command];
    const numbers = (written.match(/-?[\d.]+/g) ?? []).map(Number);
    if (takes === undefined || (takes === 0 ? numbers.length > 0 : numbers.length % takes !== 0)) return undefined;
    if (takes === 0) steps.push('close');
    for (let i = 0; takes > 0 && i < numbers.length; i += takes) {
      const some = numbers.slice(i, i + takes);
      const [a = 0, b = 0] = some;
      const end: readonly number[] = command === 'H' ? [a, y] : command === 'V' ? [x, a] : some.slice(-2);
      const [toX = 0, toY = 0] = end;
      if (command === 'A') {
        const half = a === b ? halfCircle(x, y, a, some[4] ?? 0, toX, toY) : undefined;
        if (half === undefined) return undefined;
        steps.push(...half);
      } else if (command === 'M') steps.push({ to: i === 0 ? 'moveTo' : 'lnTo', points: end });
      else if (command === 'Q') steps.push({ to: 'quadBezTo', points: some });
      else if (command === 'C') steps.push({ to: 'cubicBezTo', points: some });
      else steps.push({ to: 'lnTo', points: end });
      [x, y] = [toX, toY];
    }
    if (whole === '') return undefined;
  }
  return steps;
}

/** The smallest box around the places of an outline: left, top, right, bottom. */
export function boundsOf(steps: readonly Step[]): readonly [number, number, number, number] {
  const numbers = steps.flatMap((step) => (step === 'close' ? [] : step.points));
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** An outline as Office writes it, in hundredths of the drawing's own units from the corner of its box. */
export function writeOutline(steps: readonly Step[]): string {
  const [left, top, right, bottom] = boundsOf(steps);
  const whole = (value: number) => Math.round(value * 100);
  const written = steps.map((step) => {
    if (step === 'close') return '<a:close/>';
    const points = step.points.flatMap((value, i) =>
      i % 2 === 0 ? [`<a:pt x="${whole(value - left)}" y="${whole((step.points[i + 1] ?? 0) - top)}"/>`] : [],
    );
    return `<a:${step.to}>${points.join('')}</a:${step.to}>`;
  });
  const size = `w="${Math.max(1, whole(right - left))}" h="${Math.max(1, whole(bottom - top))}"`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${written.join('')}</a:path></a:pathLst></a:custGeom>`;
}
