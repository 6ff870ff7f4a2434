import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { readAttributes } from './attributes.ts';
import { explainElement } from './forbidden.ts';
import { checkLinked } from './linked.ts';
import type { Making } from './making.ts';
import { explainMisplaced } from './misplaced.ts';
import { plainText } from './text.ts';
import type { AnyNode, Block, Position } from './tree.ts';
import { type ElementName, isElementName, VOCABULARY } from './vocabulary.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The node of a tag; undefined, with a problem told, where it is no element of ours or cannot stand as it does. */
export function makeElement(making: Making, tag: Tag, position: Position): AnyNode | undefined {
  const name = tag.name ?? '';
  const known = isElementName(name) ? name : undefined;
  const misplaced = known
    ? explainMisplaced(known, tag.type === 'mdxJsxTextElement', making.home)
    : explainElement(name);
  if (misplaced)
    making.report(known ? 'plaats' : 'onbekend-element', position.start, misplaced.message, misplaced.hint);
  making.signs(
    tag.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : [])).join(' '),
    position,
    false,
  );
  const attributes =
    known && readAttributes(known, tag.attributes, position.start, (...told) => making.report(...told));
  // What stands inside an element that cannot stand here is only read for what is wrong with it.
  if (known === undefined || misplaced) {
    making.blocks(tag.children);
    return undefined;
  }
  const children = inside(making, known, tag, position);
  if (attributes === undefined || children === undefined) return undefined;
  const type = known[0]?.toLowerCase() + known.slice(1);
  // The schema has read the attributes and inside() the children of this very name, which the compiler cannot follow.
  return { type, position, attributes, children } as AnyNode;
}

/** The children an element may have, or undefined (and a problem) when they do not fit. */
function inside(making: Making, name: ElementName, tag: Tag, position: Position): readonly AnyNode[] | undefined {
  const { inside: wanted } = VOCABULARY[name];
  if (wanted === 'nothing') {
    if (tag.children.length > 0)
      making.report(
        'inhoud',
        position.start,
        `In <${name}> hoort niets te staan.`,
        `Schrijf <${name} … /> en zet de tekst erbuiten.`,
      );
    making.blocks(tag.children);
    return [];
  }
  if (wanted === 'words') return checkLinked(making, making.inlines(tag.children));
  const told = making.problems.length;
  const blocks = making.blocks(tag.children);
  if (wanted === 'slide') return blocks;
  if (blocks.length === 0) {
    // Where something else was wrong with all that stood there, that is enough.
    if (making.problems.length > told) return undefined;
    making.report(
      'leeg',
      position.start,
      `<${name}> is leeg.`,
      wanted === 'list' ? `Zet er een lijst in, of haal <${name}> weg.` : `Zet er tekst in, of haal <${name}> weg.`,
    );
    return undefined;
  }
  if (wanted === 'blocks') return blocks;
  if (wanted === 'turns' || wanted === 'moments' || wanted === 'paragraphs')
    return onlyOf(making, name, MANY[wanted], blocks);
  const fitting = blocks.filter(({ type }) => type === wanted);
  if (fitting.length === 1 && blocks.length === 1) return fitting;
  const odd = blocks.find(({ type }) => type !== wanted) ?? blocks[1];
  making.report(
    'inhoud',
    odd?.position.start ?? position.start,
    `In <${name}> hoort precies één ${wanted === 'list' ? 'lijst' : 'tabel'}; er staat ook iets anders${odd ? `: "${plainText(odd).slice(0, 40)}"` : ''}.`,
    `Zet de rest buiten <${name}>, en laat een lege regel na de begintag.`,
  );
  return fitting.length > 0 ? fitting.slice(0, 1) : undefined;
}

/** What an element holds one or more of: the type of node, and what an author calls it. */
const MANY = {
  turns: { type: 'beurt', called: '<Beurt>' },
  moments: { type: 'moment', called: '<Moment>' },
  paragraphs: { type: 'paragraph', called: 'gewone alinea’s' },
} as const;

/** The blocks of one type, with a problem told at the first of another. */
function onlyOf(making: Making, name: ElementName, only: (typeof MANY)[keyof typeof MANY], blocks: readonly Block[]) {
  const odd = blocks.find(({ type }) => type !== only.type);
  if (odd)
    making.report(
      'inhoud',
      odd.position.start,
      `In <${name}> horen alleen ${only.called}; er staat ook iets anders: "${plainText(odd).trim().slice(0, 40)}".`,
      `Zet de rest buiten <${name}>.`,
    );
  const fitting = blocks.filter(({ type }) => type === only.type);
  return fitting.length > 0 ? fitting : undefined;
}
