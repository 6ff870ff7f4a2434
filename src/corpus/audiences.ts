import { childrenOf } from '../document/text.ts';
import type { AnyNode, NodeType, Root, Voor } from '../document/tree.ts';
import type { Audience } from '../document/vocabulary.ts';

/**
 * How a node of each kind is read for an audience. `whole`: no block can stand in it, so it stands as it is. `asks`: it
 * says itself for whom it is. All others are read through; one of which nothing is left then `goes`, or `stays` where
 * it says something of its own, or where its absence would be told in a better place.
 */
const READ = {
  root: 'stays',
  text: 'whole',
  break: 'whole',
  emphasis: 'whole',
  strong: 'whole',
  link: 'whole',
  feit: 'whole',
  zeg: 'whole',
  begrip: 'whole',
  verwijs: 'whole',
  plek: 'whole',
  paragraph: 'whole',
  heading: 'whole',
  list: 'goes',
  listItem: 'goes',
  blockquote: 'goes',
  table: 'whole',
  tableRow: 'whole',
  tableCell: 'whole',
  kern: 'goes',
  figuur: 'whole',
  vragen: 'goes',
  stop: 'goes',
  tip: 'goes',
  letOp: 'goes',
  checklist: 'goes',
  casus: 'whole',
  tabel: 'whole',
  voor: 'asks',
  actueel: 'goes',
  verdieping: 'goes',
  gesprek: 'whole',
  beurt: 'whole',
  oefengesprek: 'goes',
  moment: 'stays',
  keuze: 'whole',
  notitie: 'goes',
  crisis: 'whole',
  invulveld: 'whole',
  stelling: 'whole',
  dia: 'stays',
  neem: 'stays',
} as const satisfies Readonly<Record<NodeType, 'whole' | 'goes' | 'stays' | 'asks'>>;

type Read = readonly AnyNode[];

/** What is left of the children of a node; the same row where nothing changes. */
function readChildren(node: AnyNode, audiences: readonly Audience[]): Read {
  const children = childrenOf(node);
  const left = children.flatMap((child) => read(child, audiences));
  return left.length === children.length && left.every((child, i) => child === children[i]) ? children : left;
}

/** A node with other children of the kinds it may hold. */
function withChildren<N extends AnyNode>(node: N, children: Read): N {
  return children === childrenOf(node) ? node : { ...node, children };
}

/** What speaks to none of them goes; what speaks to all of them needs no mark any more. */
function readVoor(node: Voor, audiences: readonly Audience[]): Read {
  const { publiek } = node.attributes;
  if (!publiek.some((who) => audiences.includes(who))) return [];
  const left = readChildren(node, audiences);
  if (audiences.every((who) => publiek.includes(who))) return left;
  return left.length === 0 ? [] : [withChildren(node, left)];
}

function read(node: AnyNode, audiences: readonly Audience[]): Read {
  if (node.type === 'voor') return readVoor(node, audiences);
  const how = READ[node.type];
  if (how === 'whole') return [node];
  const left = readChildren(node, audiences);
  const isEmptied = left.length === 0 && childrenOf(node).length > 0;
  return isEmptied && how === 'goes' ? [] : [withChildren(node, left)];
}

/** The tree as these audiences read it: without the `<Voor>` blocks meant for others, wherever they stand. */
export function forAudiences(root: Root, audiences: readonly Audience[]): Root {
  return withChildren(root, readChildren(root, audiences));
}
