import { belastingBelastbaarheid } from './belasting-belastbaarheid.ts';
import { casusTijdlijnen } from './casus-tijdlijn.ts';
import { demandControl } from './demand-control.ts';
import type { Figure } from './figure.ts';
import { handreikingOverzicht } from './handreiking-overzicht.ts';
import { proefprojecten } from './proefprojecten.ts';
import { stappenplan } from './stappenplan.ts';
import { tijdpad } from './tijdpad.ts';
import { verzuimkosten } from './verzuimkosten.ts';
import { wieDoetWat } from './wie-doet-wat.ts';

/** All figures, by name. */
const figures: readonly Figure[] = [
  handreikingOverzicht,
  stappenplan,
  belastingBelastbaarheid,
  demandControl,
  verzuimkosten,
  tijdpad,
  proefprojecten,
  wieDoetWat,
  ...casusTijdlijnen,
];

const byName = new Map(figures.map((figure) => [figure.name, figure]));

/** The names of all figures. */
export const FIGURE_NAMES: readonly string[] = [...byName.keys()];

/** The figure with this name. @throws when there is none, which the check rules out */
export function figureByName(name: string): Figure {
  const figure = byName.get(name);
  if (figure === undefined)
    throw new Error(`Unknown figure "${name}": run "npm run check", which names the file and line.`);
  return figure;
}
