import type { ElementName } from '../document/vocabulary.ts';
import Actueel from './Actueel.astro';
import Begrip from './Begrip.astro';
import Casus from './Casus.astro';
import Checklist from './Checklist.astro';
import Crisis from './Crisis.astro';
import Feit from './Feit.astro';
import Figuur from './Figuur.astro';
import Invulveld from './Invulveld.astro';
import Kern from './Kern.astro';
import Kop2 from './Kop2.astro';
import Kop3 from './Kop3.astro';
import Kop4 from './Kop4.astro';
import LetOp from './LetOp.astro';
import Notitie from './Notitie.astro';
import Tabel from './Tabel.astro';
import Tafel from './Tafel.astro';
import Tip from './Tip.astro';
import Verwijs from './Verwijs.astro';
import Voor from './Voor.astro';
import Vragen from './Vragen.astro';

/** The component of each element of content; an element without one does not compile. */
const elements = {
  Kern,
  Figuur,
  Vragen,
  Tip,
  LetOp,
  Checklist,
  Casus,
  Tabel,
  Voor,
  Actueel,
  Notitie,
  Crisis,
  Invulveld,
  Feit,
  Begrip,
  Verwijs,
} satisfies Record<Exclude<ElementName, 'Dia' | 'Neem'>, (...args: never[]) => unknown>;

/** What MDX renders with: our elements, and our headings and tables in the place of plain ones. */
export const components = { ...elements, h2: Kop2, h3: Kop3, h4: Kop4, table: Tafel };
