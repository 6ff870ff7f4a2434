import { type MdastNode, markdownToMdast } from 'satteri';

const FEATURES = { gfm: true, smartPunctuation: false } as const;
/** After these a word ends, also without a space. */
const SEPARATE = new Set(['paragraph', 'heading', 'tableCell', 'break']);

/** The text of Markdown as any reader of it would show it: without signs, marks of notes and images. */
export function textOf(markdown: string): string {
  const read = (node: MdastNode): string => {
    if (node.type === 'text') return node.value;
    const inside = 'children' in node ? node.children.map(read).join('') : '';
    return SEPARATE.has(node.type) ? `${inside}\n` : inside;
  };
  return read(markdownToMdast(markdown, { features: FEATURES }));
}

/** The types of all nodes of Markdown, as any reader of it would see them. */
export function typesOf(markdown: string): string[] {
  const read = (node: MdastNode): string[] => [node.type, ...('children' in node ? node.children.flatMap(read) : [])];
  return read(markdownToMdast(markdown, { features: FEATURES }));
}
