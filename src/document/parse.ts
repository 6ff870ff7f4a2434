import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { buildTree } from './build.ts';
import { tidyCharacters } from './characters.ts';
import { findExcess } from './limits.ts';
import type { Problem } from './problem.ts';
import { explainStop } from './syntax.ts';
import type { Root } from './tree.ts';

/** Markdown features; the site's own renderer is given the same, so that both read a text alike. */
export const FEATURES = { smartPunctuation: true, gfm: { footnotes: false } } as const;

/** One text, read: its tree and frontmatter, and everything the parser has to say. */
export interface Parsed {
  readonly root: Root;
  /** The YAML between the dashes, and the line on which it begins; undefined where there is none, which is a problem. */
  readonly frontmatter: { readonly text: string; readonly firstLine: number } | undefined;
  readonly problems: readonly Problem[];
}

/** More than this and the file is not MDX at all. */
const MOST_SYNTAX_ERRORS = 25;

/** Reads MDX; where it breaks, that is told, blanked and reading goes on, so that one run tells all; in the end the head alone. */
function readMdx(source: string, file: string): { tree: MdastNode; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = source;
  while (problems.length < MOST_SYNTAX_ERRORS) {
    try {
      return { tree: mdxToMdast(text, { features: FEATURES }), problems };
    } catch (error) {
      const { problem, rest } = explainStop(text, file, error instanceof Error ? error.message : String(error));
      problems.push(problem);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: mdxToMdast(/^---\n[\s\S]*?\n---(?=\n|$)/.exec(source)?.[0] ?? ''), problems };
}

/** What is wrong with the frontmatter as a whole; undefined where it opens the file and closes. */
function explainHead(source: string, closing: string | undefined, file: string): Problem | undefined {
  if (closing?.startsWith('---')) return undefined;
  const begun = /^\s*---/.exec(source)?.[0];
  const message =
    begun === undefined
      ? 'Dit bestand heeft geen kop met titel, beschrijving en de rest.'
      : begun === '---'
        ? 'De kop van dit bestand wordt niet gesloten.'
        : 'De kop van dit bestand begint niet op de eerste regel.';
  const hint = 'Zet --- op regel 1, daaronder de velden uit de schrijfwijzer, en dan weer --- op een eigen regel.';
  return { rule: 'kop', file, line: 1, column: 1, message, hint };
}

/**
 * Reads one text into the tree. Never throws: what is wrong comes back as problems, and what could be read as tree.
 * @param source the whole file, frontmatter included
 * @param file path for the problems, from the project's folder
 * @param home whether it is a page of `content/` or a deck of `slides/`: they know different elements
 */
export function parse(source: string, file: string, home: 'content' | 'slides'): Parsed {
  // Without a line end at its end, a text can make the parser run past it, which ends the whole process.
  const text = tidyCharacters(`${source}\n`)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n\n$/, '\n');
  const excess = findExcess(text, file);
  const { tree, problems } = excess ? { tree: mdxToMdast(''), problems: [excess] } : readMdx(text, file);
  const yaml = 'children' in tree ? tree.children.find((node) => node.type === 'yaml') : undefined;
  const head = yaml?.position;
  const wrong = excess ? undefined : explainHead(text, head && text.split('\n')[head.end.line - 1], file);
  if (wrong) problems.unshift(wrong);
  // What follows a head that never closes is head too: told as text it would only confuse.
  const { root, problems: found } = buildTree(
    wrong && /^\s*(---|\+\+\+)/.test(text) ? mdxToMdast('') : tree,
    file,
    home,
    text,
  );
  const frontmatter =
    yaml?.type === 'yaml' && head && !wrong ? { text: yaml.value, firstLine: head.start.line + 1 } : undefined;
  return { root, frontmatter, problems: [...problems, ...found] };
}
