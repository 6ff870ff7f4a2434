/**
 * The tree of one text: mdast (https://github.com/syntax-tree/mdast) with our elements as custom nodes.
 * The union is closed: a writer that does not handle every type does not compile.
 */
import type { Attributes, ElementName } from './vocabulary.ts';

export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Point;
  readonly end: Point;
}

interface Node<T extends string> {
  readonly type: T;
  readonly position: Position;
}

interface Parent<T extends string, C> extends Node<T> {
  readonly children: readonly C[];
}

/** One of our elements: its attributes as its schema read them. */
interface Element<T extends string, N extends ElementName, C = never> extends Parent<T, C> {
  readonly attributes: Attributes<N>;
}

export interface Text extends Node<'text'> {
  readonly value: string;
}
export interface Emphasis extends Parent<'emphasis', Inline> {}
export interface Strong extends Parent<'strong', Inline> {}
export interface Break extends Node<'break'> {}
export interface Link extends Parent<'link', Inline> {
  readonly url: string;
}
export interface Feit extends Element<'feit', 'Feit'> {}
export interface Begrip extends Element<'begrip', 'Begrip', Inline> {}
export interface Zeg extends Element<'zeg', 'Zeg', Inline> {}
export interface Verwijs extends Element<'verwijs', 'Verwijs', Inline> {}

export interface Plek extends Element<'plek', 'Plek'> {}

/** What stands in a sentence. */
export type Inline = Text | Emphasis | Strong | Break | Link | Feit | Zeg | Begrip | Verwijs | Plek;

export interface Paragraph extends Parent<'paragraph', Inline> {}
/** `slug` is the heading's anchor on its page, made as the site makes it. */
export interface Heading extends Parent<'heading', Inline> {
  readonly depth: 2 | 3 | 4;
  readonly slug: string;
}
export interface ListItem extends Parent<'listItem', Block> {}
export interface List extends Parent<'list', ListItem> {
  readonly ordered: boolean;
  readonly start: number;
}
export interface Blockquote extends Parent<'blockquote', Block> {}
export interface TableCell extends Parent<'tableCell', Inline> {}
export interface TableRow extends Parent<'tableRow', TableCell> {}
/** The first row is the header row. */
export interface Table extends Parent<'table', TableRow> {}
export interface Kern extends Element<'kern', 'Kern', List> {}
export interface Figuur extends Element<'figuur', 'Figuur'> {}
export interface Vragen extends Element<'vragen', 'Vragen', List> {}
export interface Stop extends Element<'stop', 'Stop', Block> {}
export interface Tip extends Element<'tip', 'Tip', Block> {}
export interface LetOp extends Element<'letOp', 'LetOp', Block> {}
export interface Checklist extends Element<'checklist', 'Checklist', List> {}
export interface Casus extends Element<'casus', 'Casus'> {}
export interface Tabel extends Element<'tabel', 'Tabel', Table> {}
export interface Voor extends Element<'voor', 'Voor', Block> {}
export interface Actueel extends Element<'actueel', 'Actueel', Block> {}
export interface Verdieping extends Element<'verdieping', 'Verdieping', Block> {}
export interface Gesprek extends Element<'gesprek', 'Gesprek', Beurt> {}
export interface Beurt extends Element<'beurt', 'Beurt', Paragraph> {}
export interface Oefengesprek extends Element<'oefengesprek', 'Oefengesprek', Moment> {}
export interface Moment extends Element<'moment', 'Moment', Block> {}
export interface Keuze extends Element<'keuze', 'Keuze', Paragraph> {}
export interface Notitie extends Element<'notitie', 'Notitie', Block> {}
export interface Crisis extends Element<'crisis', 'Crisis'> {}
export interface Invulveld extends Element<'invulveld', 'Invulveld'> {}
export interface Stelling extends Element<'stelling', 'Stelling'> {}
export interface Dia extends Element<'dia', 'Dia', Block> {}
export interface Neem extends Element<'neem', 'Neem', Block> {}

/** What stands on lines of its own. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | Table
  | Kern
  | Figuur
  | Vragen
  | Stop
  | Tip
  | LetOp
  | Checklist
  | Casus
  | Tabel
  | Voor
  | Actueel
  | Verdieping
  | Gesprek
  | Beurt
  | Oefengesprek
  | Moment
  | Keuze
  | Notitie
  | Crisis
  | Invulveld
  | Stelling
  | Dia
  | Neem;

export interface Root extends Parent<'root', Block> {}

/** Every node there is. */
export type AnyNode = Root | Block | Inline | ListItem | TableRow | TableCell;
export type NodeType = AnyNode['type'];
export type NodeOf<T extends NodeType> = Extract<AnyNode, { readonly type: T }>;

/** One handler for each type of some nodes: where blocks and words come to something else. */
export type HandlersOf<N extends AnyNode, Context, Result> = {
  readonly [T in N['type']]: (node: NodeOf<T>, context: Context) => Result;
};
/** One handler for each type of node; a writer is such a table. */
export type Handlers<Context, Result> = HandlersOf<AnyNode, Context, Result>;
