import { kit } from '../../strings/kit.ts';
import type { Palette } from '../../theme/tokens.ts';
import { tag } from '../deck/html.ts';

/** Lines that show what one does with the sheets, each in a square of 120 by 84: print, fold, staple. */
const DRAWINGS = [
  // A sheet on its side, its middle, and a turn about the short edge.
  {
    paper: 'M14 18H90V72H14Z',
    lines: 'M52 18V72M22 30H44M22 38H44M22 46H38M60 30H82M60 38H82M60 46H76',
    act: 'M98 28C116 36 116 54 98 62M98 62l3 -9M98 62l9 1',
  },
  // A pile that folds in the middle.
  {
    paper: 'M60 30L18 22V66L60 74L102 66V22Z',
    lines: 'M60 30V74M22 18L60 25L98 18M26 14L60 20L94 14',
    act: 'M34 8C48 -1 72 -1 86 8M86 8l-2 -8M86 8l-9 -1',
  },
  // A booklet, and two staples on its back.
  {
    paper: 'M36 8H88V76H36Z',
    lines: 'M46 8V76M56 24H80M56 32H80M56 40H72',
    act: 'M36 22V32M36 52V62M30 22H36M30 32H36M30 52H36M30 62H36',
  },
] as const;

/** How one makes a booklet, as three steps with a drawing each: HTML without script or style of its own. */
export function writeFolding({ surface, inkSoft, action }: Palette): string {
  const steps = DRAWINGS.map(({ paper, lines, act }, i) => {
    const path = (d: string, stroke: string, width: number, fill = 'none') =>
      tag('path', { d, fill, stroke, 'stroke-width': String(width), 'stroke-linejoin': 'round' });
    const drawing = tag(
      'svg',
      { viewBox: '0 -4 120 88', width: '120', height: '88', 'aria-hidden': 'true' },
      path(paper, inkSoft, 2, surface),
      path(lines, inkSoft, 1.5),
      path(act, action, 3.5),
    );
    return tag('li', {}, drawing, tag('span', {}, kit.folding[i] ?? ''));
  });
  return tag('ol', { class: 'vouwen' }, ...steps);
}
