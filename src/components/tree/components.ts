import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AnyNode, NodeType } from '../../document/tree.ts';
import Actueel from './Actueel.astro';
import Begrip from './Begrip.astro';
import Beurt from './Beurt.astro';
import Blockquote from './Blockquote.astro';
import Break from './Break.astro';
import Casus from './Casus.astro';
import Checklist from './Checklist.astro';
import Crisis from './Crisis.astro';
import Emphasis from './Emphasis.astro';
import Feit from './Feit.astro';
import Figuur from './Figuur.astro';
import Gesprek from './Gesprek.astro';
import Heading from './Heading.astro';
import Invulveld from './Invulveld.astro';
import Kern from './Kern.astro';
import LetOp from './LetOp.astro';
import Link from './Link.astro';
import List from './List.astro';
import ListItem from './ListItem.astro';
import Oefengesprek from './Oefengesprek.astro';
import Onderdeel from './Onderdeel.astro';
import Paragraph from './Paragraph.astro';
import Plek from './Plek.astro';
import Stelling from './Stelling.astro';
import Stop from './Stop.astro';
import Strong from './Strong.astro';
import Tabel from './Tabel.astro';
import Table from './Table.astro';
import Tip from './Tip.astro';
import Verdieping from './Verdieping.astro';
import Verwijs from './Verwijs.astro';
import Voor from './Voor.astro';
import Vragen from './Vragen.astro';
import Zeg from './Zeg.astro';

/**
 * The component of each type of node; a type without one does not compile. Undefined: not on the site at all, or
 * rendered by what stands around it.
 */
const components: Readonly<Record<Exclude<NodeType, 'text'>, AstroComponentFactory | undefined>> = {
  root: undefined,
  paragraph: Paragraph,
  heading: Heading,
  list: List,
  listItem: ListItem,
  blockquote: Blockquote,
  table: Table,
  tableRow: undefined,
  tableCell: undefined,
  emphasis: Emphasis,
  strong: Strong,
  break: Break,
  link: Link,
  feit: Feit,
  zeg: Zeg,
  begrip: Begrip,
  verwijs: Verwijs,
  plek: Plek,
  kern: Kern,
  figuur: Figuur,
  vragen: Vragen,
  stop: Stop,
  tip: Tip,
  letOp: LetOp,
  checklist: Checklist,
  casus: Casus,
  tabel: Tabel,
  voor: Voor,
  actueel: Actueel,
  verdieping: Verdieping,
  gesprek: Gesprek,
  beurt: Beurt,
  oefengesprek: Oefengesprek,
  moment: Onderdeel,
  keuze: Onderdeel,
  notitie: undefined,
  crisis: Crisis,
  invulveld: Invulveld,
  stelling: Stelling,
  dia: undefined,
  neem: undefined,
};

/** What renders a node on the site; undefined where the site does not show it. */
export function componentOf(node: Exclude<AnyNode, { type: 'text' }>): AstroComponentFactory | undefined {
  return components[node.type];
}
