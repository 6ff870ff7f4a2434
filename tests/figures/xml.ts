/** One element of a drawing, with its place in the tree. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[];
}

const unescapeXml = (written: string) =>
  written.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

function readAttributes(written: string): Map<string, string> {
  const found = new Map<string, string>();
  const rest = written.replace(/\s+([A-Za-z][\w:-]*)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (found.has(name)) throw new Error(`attribute ${name} stands twice in ${written}`);
    found.set(name, unescapeXml(value));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not an attribute: ${rest}`);
  return found;
}

/**
 * Reads a drawing as XML, strictly: every element in document order.
 * @throws when it is not well-formed: a tag left open, an attribute twice, a bare ampersand
 */
export function readXml(xml: string): readonly Tag[] {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(xml)) throw new Error('a bare ampersand');
  const tags: Tag[] = [];
  const open: string[] = [];
  let last = 0;
  for (const match of xml.matchAll(/<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g)) {
    if (match.index !== last) throw new Error(`not XML: ${xml.slice(last, match.index)}`);
    last = match.index + match[0].length;
    const [, closing, name = '', attributes = '', empty, text = ''] = match;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      tags.push({ name, attributes: readAttributes(attributes), text: unescapeXml(text), within: [...open] });
      if (empty !== '/') open.push(name);
    }
  }
  if (last !== xml.length || open.length > 0) throw new Error(`left open: ${open.join(' ')}${xml.slice(last)}`);
  return tags;
}
