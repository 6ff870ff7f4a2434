import type { Drawing, Figure } from './figure.ts';
import { drawArrow, drawSvg, element, write, writeBlock, writeCentred } from './svg.ts';

const sizes = {
  breed: { width: 1120, height: 520 },
  smal: { width: 360, height: 620 },
} as const;

/** One of the four combinations; the first axis runs from low to high, the second from little to much. */
interface Quadrant {
  readonly demands: 'hoog' | 'laag';
  readonly control: 'weinig' | 'veel';
  readonly name: string;
}

const quadrants: readonly Quadrant[] = [
  { demands: 'hoog', control: 'weinig', name: 'Werkstress' },
  { demands: 'hoog', control: 'veel', name: 'Activiteit' },
  { demands: 'laag', control: 'weinig', name: 'Passiviteit' },
  { demands: 'laag', control: 'veel', name: 'Verveling' },
];

const way = 'Geef ruimte om zelf te regelen';
const examples: readonly string[] = ['andere werktijden', 'thuiswerken', 'zelf de volgorde kiezen', 'minder procedures'];
const axes = { demands: 'Eisen van het werk', control: 'Ruimte om zelf te regelen' } as const;

/** The plane of the four combinations and the size of its text. */
interface Plane {
  readonly x: number;
  readonly y: number;
  readonly side: { readonly width: number; readonly height: number };
  readonly text: number;
  readonly name: number;
}

function drawPlane({ palette }: Drawing, { x, y, side, text, name }: Plane): readonly string[] {
  const { strong, tint, inkOnStrong } = palette.accents.basis;
  const gap = 6;
  const cells = quadrants.map((quadrant) => {
    const left = x + (quadrant.control === 'veel' ? side.width + gap : 0);
    const top = y + (quadrant.demands === 'laag' ? side.height + gap : 0);
    const stress = quadrant.name === 'Werkstress';
    const box = { x: left, y: top, ...side, fill: stress ? strong : tint };
    const fill = stress ? inkOnStrong : palette.ink;
    const middle = top + side.height / 2;
    return element('rect', box) + writeCentred(quadrant.name, { x: left + side.width / 2, middle, width: side.width, size: name, weight: 700, fill, anchor: 'middle' });
  });
  const middle = x + side.width + gap / 2;
  const arrow = y + side.height * 0.82;
  return [
    ...cells,
    drawArrow([middle - text * 2.4, arrow], [middle + text * 2.4, arrow], { stroke: palette.ink, width: text / 5 }),
  ];
}
