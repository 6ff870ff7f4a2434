import { element } from '../figures/svg.ts';
import { markSize, shapes } from '../theme/shapes.ts';
import { accents, type FamilyName, type Palette } from '../theme/tokens.ts';

const families: readonly FamilyName[] = ['actie', 'medewerker', 'team'];
const each = 5;
const step = markSize + 8;
const between = 20;

/**
 * The sign of the handreiking: five marks of each of its three families in a row.
 * It only decorates, so screen readers pass it over.
 */
export function drawMarks(palette: Palette): string {
  const group = each * step - 8 + between;
  const marks = families.flatMap((family, g) =>
    Array.from({ length: each }, (_, i) =>
      element('path', {
        d: shapes[accents[family].shape],
        transform: `translate(${g * group + i * step} 0)`,
        fill: palette.accents[family].strong,
      }),
    ),
  );
  const width = families.length * group - between;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${markSize}`,
      preserveAspectRatio: 'xMinYMid',
      'aria-hidden': 'true',
    },
    ...marks,
  );
}
