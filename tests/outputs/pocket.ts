import { parse as parseYaml } from 'yaml';
import { readFiles } from '../../src/corpus/load.ts';
import { parse } from '../../src/document/parse.ts';
import { walk } from '../../src/document/text.ts';
import type { Root } from '../../src/document/tree.ts';

/** The project's own texts and ledgers. */
export const REAL = readFiles('.');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function ledger(name: string): Readonly<Record<string, Record<string, unknown>>> {
  const read: unknown = parseYaml(REAL.get(`content/${name}.yaml`) ?? '');
  if (!isRecord(read)) throw new Error(`content/${name}.yaml holds no entries.`);
  return Object.fromEntries(Object.entries(read).flatMap(([id, entry]) => (isRecord(entry) ? [[id, entry]] : [])));
}

const FACTS = ledger('feiten');
const TERMS = ledger('begrippen');
const SOURCES = ledger('bronnen');

export const homeOf = (file: string) => (file.startsWith('slides/') ? 'slides' : 'content');
const treeOf = (file: string, text: string) => parse(text, file, homeOf(file)).root;
const fileOf = (id: string) => [`content/${id}.mdx`, `content/${id}/index.mdx`].find((file) => REAL.has(file));

function* lookupsOf(
  root: Root,
): Generator<readonly ['fact' | 'term' | 'source' | 'page' | 'whole' | 'figure', string]> {
  for (const node of walk(root))
    if (node.type === 'feit') yield ['fact', node.attributes.id];
    else if (node.type === 'begrip') yield ['term', node.attributes.id];
    else if (node.type === 'verwijs') yield ['page', node.attributes.id.split('#')[0] ?? ''];
    else if (node.type === 'casus') yield ['page', `casussen/${node.attributes.id}`];
    else if (node.type === 'actueel') yield ['source', node.attributes.bron];
    else if (node.type === 'neem') yield ['whole', node.attributes.uit];
    else if (node.type === 'figuur') yield ['figure', ''];
}

/** A page that others refer to: its head, a Kern, and its headings to point to. */
function stub(file: string): string {
  const text = REAL.get(file) ?? '';
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  const headings = text.split('\n').filter((line) => /^#{2,4} /.test(line));
  const kern = '<Kern>\n\n- Praat over het werk.\n- Vraag en luister goed.\n- Maak een afspraak.\n\n</Kern>';
  return [head, kern, ...headings.map((heading) => `${heading}\n\nPraat over het werk.`)].join('\n\n');
}

/**
 * As little of the project as some of its texts need: they themselves, stubs of the pages they refer to, and the entries
 * of ledgers they draw on. A check of it takes a millisecond where one of all takes two hundred.
 */
export function pocketOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map(texts);
  const facts = new Set(['verzuimdag-kosten']);
  const terms = new Set(['verzuim']);
  const sources = new Set<string>();
  const queue = [...texts];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [file, text] = next;
    const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
    const matter: unknown = parseYaml(head);
    const named = isRecord(matter) && Array.isArray(matter['bronnen']) ? matter['bronnen'] : [];
    for (const source of named) sources.add(String(source).split(' ')[0] ?? '');
    for (const [kind, id] of lookupsOf(treeOf(file, text))) {
      if (kind === 'fact') facts.add(id);
      else if (kind === 'term') terms.add(id);
      else if (kind === 'source') sources.add(id);
      else if (kind === 'figure') for (const all of Object.keys(FACTS)) facts.add(all);
      else {
        const found = fileOf(id);
        if (found === undefined || files.has(found)) continue;
        const added = kind === 'whole' ? (REAL.get(found) ?? '') : stub(found);
        files.set(found, added);
        queue.push([found, added]);
      }
    }
  }
  for (const id of facts) {
    sources.add(String(FACTS[id]?.['bron']).split(' ')[0] ?? '');
    const newer = FACTS[id]?.['actueel'];
    if (isRecord(newer)) sources.add(String(newer['bron']));
  }
  const only = (all: typeof FACTS, ids: ReadonlySet<string>, drop: string) =>
    JSON.stringify(
      Object.fromEntries([...ids].flatMap((id) => (all[id] ? [[id, { ...all[id], [drop]: undefined }]] : []))),
      undefined,
      1,
    );
  files.set('content/feiten.yaml', only(FACTS, facts, ''));
  files.set('content/begrippen.yaml', only(TERMS, terms, 'zie'));
  files.set('content/bronnen.yaml', only(SOURCES, sources, ''));
  files.set('content/woorden.yaml', '{}');
  files.set('content/publicatie.yaml', REAL.get('content/publicatie.yaml') ?? '');
  return files;
}
