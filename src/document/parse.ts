import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { buildTree } from './build.ts';
import type { Problem } from './problem.ts';
import type { Root } from './tree.ts';

/** Markdown features; the site's own renderer is given the same, so that both read a text alike. */
export const FEATURES = { smartPunctuation: true, gfm: { footnotes: false } } as const;

/** One text, read: its tree and frontmatter, and everything the parser has to say. */
export interface Parsed {
  readonly root: Root;
  /** The YAML between the dashes, and the line on which it begins; empty when there is none. */
  readonly frontmatter: { readonly text: string; readonly firstLine: number };
  readonly problems: readonly Problem[];
}

/** More than this and the file is not MDX at all. */
const MOST_SYNTAX_ERRORS = 25;

function blank(source: string, line: number, column: number): string {
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  const at = Math.max(0, Math.min(column - 1, text.length - 1));
  const from =
    text[at] === '<' || text[at] === '{' ? at : Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at), 0);
  const tag = /^<\/?[A-Za-z][^<>]*>?|^<!--.*?(?:-->|$)|^./.exec(text.slice(from))?.[0] ?? '';
  lines[line - 1] = text.slice(0, from) + ' '.repeat(tag.length) + text.slice(from + tag.length);
  return lines.join('\n');
}

function explainSyntax(message: string, file: string): Problem {
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message) ?? [];
  const open = /closing tag for `<(\w+)>` \((\d+):(\d+)\)/.exec(what);
  const place = open
    ? { line: Number(open[2]), column: Number(open[3]) }
    : { line: Number(line), column: Number(column) };
  if (open)
    return {
      rule: 'syntaxis',
      file,
      ...place,
      message: `<${open[1]}> wordt niet gesloten.`,
      hint: `Zet </${open[1]}> na het eind ervan, of schrijf <${open[1]} … /> als er niets in hoort.`,
    };
  if (/comment/.test(what))
    return {
      rule: 'syntaxis',
      file,
      ...place,
      message: 'Een HTML-opmerking (<!-- -->) mag niet in een tekst.',
      hint: 'Haal haar weg.',
    };
  if (/brace|expression/.test(what))
    return {
      rule: 'syntaxis',
      file,
      ...place,
      message: 'Een accolade { staat los in de tekst.',
      hint: 'Schrijf \\{ als je het teken bedoelt.',
    };
  if (/closing/.test(what))
    return {
      rule: 'syntaxis',
      file,
      ...place,
      message: 'Hier sluit een element dat niet (of anders) is geopend.',
      hint: 'Kijk of elke begintag een eindtag heeft met dezelfde naam, en of ze niet kruisen.',
    };
  return {
    rule: 'syntaxis',
    file,
    ...place,
    message: `Deze tag is niet te lezen (${what.split('(')[0]?.trim()}).`,
    hint: 'Schrijf \\< als je het teken bedoelt; een attribuut is naam="waarde".',
  };
}

/** Reads MDX; where it breaks, the broken tag is told, blanked and reading goes on, so that one run tells all. */
function readMdx(source: string, file: string): { tree: MdastNode; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = source;
  while (problems.length < MOST_SYNTAX_ERRORS) {
    try {
      return { tree: mdxToMdast(text, { features: FEATURES }), problems };
    } catch (error) {
      const problem = explainSyntax(error instanceof Error ? error.message : String(error), file);
      problems.push(problem);
      const next = blank(text, problem.line, problem.column);
      if (next === text) break;
      text = next;
    }
  }
  return { tree: mdxToMdast(''), problems };
}

/**
 * Reads one text into the tree. Never throws: what is wrong comes back as problems, and what could be read as tree.
 * @param source the whole file, frontmatter included
 * @param file path for the problems, from the project's folder
 * @param home whether it is a page of `content/` or a deck of `slides/`: they know different elements
 */
export function parse(source: string, file: string, home: 'content' | 'slides'): Parsed {
  const { tree, problems } = readMdx(source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''), file);
  const built = buildTree(tree, file, home);
  const yaml = 'children' in tree ? tree.children.find((node) => node.type === 'yaml') : undefined;
  const frontmatter =
    yaml?.type === 'yaml'
      ? { text: yaml.value, firstLine: (yaml.position?.start.line ?? 1) + 1 }
      : { text: '', firstLine: 1 };
  return { root: built.root, frontmatter, problems: [...problems, ...built.problems] };
}
