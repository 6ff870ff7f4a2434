import { plainText, walk } from '../document/text.ts';
import type { AnyNode, Feit, Inline } from '../document/tree.ts';

/** A stretch of a line of text that ends where the mark of a note may stand. */
export interface Stretch {
  readonly nodes: readonly Inline[];
  /** The numbers in it whose source the note tells; none: no mark. */
  readonly facts: readonly Feit[];
}

/** So many marks a line may have; where it would have more, one at its end stands for all. */
const MOST_MARKS = 2;

/** Where a sentence ends within a text, and where a text that others follow ends with one. */
const ENDS = /[.!?…]['’”)]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s+$)/gu;

/** The numbers in a text whose source is shown. */
export function notedIn(node: AnyNode): Feit[] {
  return [...walk(node)].filter((inner) => inner.type === 'feit').filter(({ attributes }) => attributes.bron === 'ja');
}

/** Whether an inline element that is no text closes the sentence it stands in. */
function closes(node: Inline, next: Inline | undefined): boolean {
  const begins = next === undefined || (next.type === 'text' && /^\s+["“‘(]?\p{Lu}/u.test(next.value));
  return begins && /[.!?…]['’”)]*$/.test(plainText(node).trimEnd());
}

/**
 * The stretches of a line that end with a sentence that has a number, as near as its inline nodes allow: a text is cut,
 * other elements stay whole. What follows the last such sentence is one more stretch.
 */
function cut(line: readonly Inline[]): Inline[][] {
  const stretches: Inline[][] = [[]];
  let stretch = stretches[0] ?? [];
  let hasFacts = false;
  const end = () => {
    stretch = [];
    stretches.push(stretch);
    hasFacts = false;
  };
  for (const [i, node] of line.entries()) {
    if (node.type === 'text') {
      const [first] = hasFacts ? node.value.matchAll(ENDS) : [];
      const at = first ? first.index + first[0].length : 0;
      if (at > 0) {
        stretch.push({ ...node, value: node.value.slice(0, at) });
        end();
      }
      if (at < node.value.length) stretch.push({ ...node, value: node.value.slice(at) });
    } else {
      stretch.push(node);
      hasFacts ||= notedIn(node).length > 0;
      if (hasFacts && closes(node, line[i + 1])) end();
    }
  }
  return stretches;
}

/**
 * A line of text with the places of its notes: one mark at the end of a sentence with numbers, or, where that would be
 * more than two, one at the end of it all.
 * @param speaking which of its numbers have a note of their own; without it, all
 */
export function stretchesOf(line: readonly Inline[], speaking?: ReadonlySet<Feit>): readonly Stretch[] {
  const stretches = cut(line).map((nodes) => ({
    nodes,
    facts: nodes.flatMap(notedIn).filter((fact) => speaking?.has(fact) ?? true),
  }));
  if (stretches.filter(({ facts }) => facts.length > 0).length <= MOST_MARKS) return stretches;
  return [{ nodes: line, facts: stretches.flatMap(({ facts }) => facts) }];
}
