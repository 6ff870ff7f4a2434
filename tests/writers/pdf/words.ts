import { partsOfStop } from '../../../src/corpus/stops.ts';
import { walk } from '../../../src/document/text.ts';
import type { Block, Root } from '../../../src/document/tree.ts';
import { lettersOf, type Tag, textOfTag } from '../typst/read-pdf.ts';

/** The letters of a PDF in the order of its tags: what stands outside notes. */
export function shownLetters(tags: readonly Tag[]): string {
  const without = (tag: Tag): Tag => ({
    ...tag,
    children: tag.children.flatMap((child): (Tag | string)[] => {
      if (typeof child === 'string') return [child];
      return child.role === 'Note' ? [] : [without(child)];
    }),
  });
  return lettersOf(tags.map((tag) => textOfTag(floatLast(without(tag)))).join(' '));
}

/** A page on which what stands over both columns, above a sentence that began on the page before, is read last. */
function floatLast(tag: Tag): Tag {
  const [first, ...others] = tag.children;
  if (tag.role !== 'Document')
    return { ...tag, children: tag.children.map((child) => (typeof child === 'string' ? child : floatLast(child))) };
  const [next] = others;
  const goesOn = typeof next === 'object' && /^\s*\p{Ll}/u.test(textOfTag(next));
  const isFloat = typeof first === 'object' && first.role === 'Div' && goesOn;
  return isFloat ? { ...tag, children: [...others, first] } : tag;
}

/** A text as paper has it: background stands at the end, and so does what turns out after a stop. */
function asPrinted(root: Root): Root {
  const now = root.children.flatMap((block): Block[] => {
    if (block.type === 'verdieping') return [];
    return block.type === 'stop' ? [...partsOfStop(block).asked] : [block];
  });
  const later = root.children.flatMap((block): readonly Block[] => {
    if (block.type === 'stop') return partsOfStop(block).today;
    return block.type === 'verdieping' ? [block] : [];
  });
  return { ...root, children: [...now, ...later] };
}

/** Whether a book in columns may set a table over both: it then has a place of its own on the page, and in the tags. */
const isOver = (block: Block) => {
  const table = block.type === 'tabel' ? block.children[0] : block;
  return table?.type === 'table' && (table.children[0]?.children.length ?? 0) >= 3;
};

/**
 * The texts of a tree that are not in order, or not at all, in the letters of a PDF.
 * @param inColumns whether wide tables stand in a place of their own, each in its own order
 */
export function missingWords(root: Root, shown: string, inColumns = false): string[] {
  const children = root.children.filter((block) => block.type !== 'notitie');
  const over = inColumns ? children.filter(isOver) : [];
  const flow = { ...root, children: children.filter((block) => !over.includes(block)) };
  return [flow, ...over.map((block) => ({ ...root, children: [block] }))].flatMap((part) => missingIn(part, shown));
}

function missingIn(root: Root, shown: string): string[] {
  let at = 0;
  return [...walk(asPrinted(root))].flatMap((node) => {
    if (node.type !== 'text') return [];
    // The mark of a note may stand at the end of a sentence.
    return node.value.split(/(?<=[.!?…]['’”)]*)\s+/).flatMap((sentence) => {
      const letters = lettersOf(sentence);
      const found = shown.indexOf(letters, at);
      if (found < 0) return [sentence];
      at = found + letters.length;
      return [];
    });
  });
}
