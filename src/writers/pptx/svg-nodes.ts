/** An element of a drawing. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  /** Its words, where it is text. */
  readonly text: string;
  /** Whether a text goes on where the one before it stopped: the next line of the same words. */
  readonly goesOn: boolean;
}

const PIECE = /<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Reads a drawing of ours (`figures/svg.ts`): elements, attributes and words, and nothing else that SVG may hold. */
export function readSvg(svg: string): SvgNode | undefined {
  type Open = { -readonly [K in keyof SvgNode]: SvgNode[K] } & { children: SvgNode[] };
  const root: Open = { name: '', attributes: {}, children: [], text: '', goesOn: false };
  const open: Open[] = [root];
  let space = false;
  for (const [, end, name = '', written = '', empty, words] of svg.matchAll(PIECE)) {
    const inside = open.at(-1) ?? root;
    if (words !== undefined) {
      if (inside.name === 'text') inside.text += decode(words);
      else space = true;
      continue;
    }
    if (end !== '') {
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(/([a-zA-Z][\w:-]*)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
    );
    const node: Open = {
      name,
      attributes,
      children: [],
      text: '',
      goesOn: space && inside.children.at(-1)?.name === name,
    };
    space = false;
    inside.children.push(node);
    if (empty === '') open.push(node);
  }
  return root.children[0];
}
