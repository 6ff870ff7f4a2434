import fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { buildCorpus, type Files } from '../../src/corpus/load.ts';
import { parse } from '../../src/document/parse.ts';
import type { Problem } from '../../src/document/problem.ts';
import { walk } from '../../src/document/text.ts';
import type { AnyNode } from '../../src/document/tree.ts';
import { RULES } from '../../src/rules/registry.ts';
import { DECK, soundFiles } from '../rules/broken.ts';
import { BLOCKS, CONTAINERS, INLINES, SLIPS } from './pieces.ts';
import { homeOf, pocketOf, REAL } from './pocket.ts';

/** One corpus to try: what it is, its files, and the file that is new in it. */
export interface Case {
  readonly name: string;
  readonly base: Files;
  readonly file: string;
  readonly text: string;
  /** Where the one-page print of it is looked at in any case. */
  readonly onePage?: boolean;
}

/** Rules about how a text reads: no writer relies on them, so breaking them must not break a writer. */
const STYLE = new Set(['crisis', 'dia-minuten', 'dia-verloop', 'kaal-getal', 'leesbaarheid', 'lengte', 'woorden']);

const DECIDING = RULES.filter(({ id }) => !STYLE.has(id));

/** What the check says of a corpus, one rule after another: whoever has heard enough need not hear the rest. */
function* toldOf(corpus: Corpus): Generator<string> {
  const line = ({ rule, file, message }: Problem) => `${rule} ${file} ${message}`;
  yield* corpus.problems.filter(({ rule }) => !STYLE.has(rule)).map(line);
  for (const rule of DECIDING) yield* rule.check(corpus).map(line);
}
const baselines = new WeakMap<Files, ReadonlySet<string>>();

/** The corpus of a case, if the check has nothing to say of it that it did not say before. */
export function passing({ base, file, text }: Case): Corpus | undefined {
  const before = baselines.get(base) ?? new Set(toldOf(buildCorpus(base)));
  baselines.set(base, before);
  const corpus = buildCorpus(new Map([...base, [file, text]]));
  for (const told of toldOf(corpus)) if (!before.has(told)) return undefined;
  return corpus;
}

const POINTED = '\n## Een kop om naar te wijzen\n\nPraat met hem over werk.\n\n';
const SMALL = new Map(soundFiles());
SMALL.set('content/proef.mdx', `${SMALL.get('content/proef.mdx') ?? ''}${POINTED}`);

/** How many of the elements two containers deep are tried. */
const SOME = 1_000;

/** Every element in every container, in pages and in decks, and some in a container of a container. */
export function pairs(): Case[] {
  const inner = Object.entries({ ...BLOCKS, ...INLINES });
  const outer = Object.entries(CONTAINERS);
  const page = SMALL.get('content/proef.mdx') ?? '';
  const once = outer.flatMap(([name, wrap]) =>
    inner.map(([what, text]) => ({ name: `${what} in ${name}`, text: wrap(text) })),
  );
  const twice = outer.flatMap(([name, wrap]) =>
    outer.flatMap(([around, wrapAgain]) =>
      ['paragraph', 'list', 'feit', 'begrip', 'table', 'tip', 'crisis', 'invulveld'].map((what) => ({
        name: `${what} in ${name} in ${around}`,
        text: wrapAgain(wrap({ ...BLOCKS, ...INLINES }[what] ?? '')),
      })),
    ),
  );
  const asPage = ({ name, text }: { name: string; text: string }): Case => ({
    name: `page: ${name}`,
    base: SMALL,
    file: 'content/proef.mdx',
    text: `${page}${text}\n`,
  });
  const asDeck = ({ name, text }: { name: string; text: string }): Case => ({
    name: `deck: ${name}`,
    base: SMALL,
    file: 'slides/proef.mdx',
    text: `${DECK}${text}\n`,
  });
  const onSlide = ({ name, text }: { name: string; text: string }): Case =>
    asDeck({ name: `${name} on a slide`, text: CONTAINERS['dia']?.(text) ?? text });
  const some = fc.sample(fc.shuffledSubarray(twice, { minLength: SOME, maxLength: SOME }), 1).flat();
  return [...once.flatMap((one) => [asPage(one), asDeck(one), onSlide(one)]), ...some.map(asPage)];
}

/** A real text in parts: its head and Kern with each of its sections, so that each stays small. */
function sectionsOf(file: string, text: string): string[] {
  const { root } = parse(text, file, homeOf(file));
  const cuts = root.children.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? [block.position.start.offset] : [],
  );
  const [first = text.length] = cuts;
  const head = text.slice(0, first);
  return cuts.length === 0 ? [text] : cuts.map((from, i) => head + text.slice(from, cuts[i + 1] ?? text.length));
}

interface Base {
  readonly file: string;
  readonly text: string;
  readonly files: Files;
}

/** Every section of every page, and every deck, with as much of the rest as each needs. */
export function bases(): { readonly pages: readonly Base[]; readonly decks: readonly Base[] } {
  const made = (file: string, text: string): Base => ({ file, text, files: pocketOf(new Map([[file, text]])) });
  const real = [...REAL].filter(([file]) => file.endsWith('.mdx'));
  return {
    pages: real.flatMap(([file, text]) =>
      file.startsWith('content/') ? sectionsOf(file, text).map((section) => made(file, section)) : [],
    ),
    decks: real.flatMap(([file, text]) => (file.startsWith('slides/') ? [made(file, text)] : [])),
  };
}

const placesIn = (node: AnyNode) =>
  [...walk(node)].flatMap(({ type, position }) => (type === 'text' ? [position.start.offset] : []));
const withFact = ({ file, text, files }: Base, place: number): Case => ({
  name: `fact at ${place} in ${file}`,
  base: files,
  file,
  text: `${text.slice(0, place)}<Feit id="verzuimdag-kosten" /> ${text.slice(place)}`,
});

/** A fact in every place of a text where words stand: before each run of them. */
export function facts(base: Base): Case[] {
  const { root } = parse(base.text, base.file, homeOf(base.file));
  return placesIn(root).map((place) => withFact(base, place));
}

/** A fact in every question of every page, each page whole: on one side of paper they are laid out in several ways. */
export function asked(): Case[] {
  return [...REAL].flatMap(([file, text]) => {
    const sets = file.startsWith('content/') ? [...walk(parse(text, file, 'content').root)] : [];
    const places = sets.filter(({ type }) => type === 'vragen').flatMap(placesIn);
    const base = { file, text, files: places.length > 0 ? pocketOf(new Map([[file, text]])) : REAL };
    return places.map((place) => ({ ...withFact(base, place), onePage: true }));
  });
}

const at = (text: string, share: number) => Math.floor(share * text.length);
const linesAt = (text: string, share: number) => {
  const lines = text.split('\n');
  return { lines, line: Math.floor(share * lines.length) };
};

/** Ways in which a text comes out of somebody's hands other than it was meant. */
const CHANGES: readonly ((text: string, a: number, b: number, piece: string) => string)[] = [
  (text, a, _, piece) => text.slice(0, at(text, a)) + piece + text.slice(at(text, a)),
  (text, a, b, piece) => text.slice(0, at(text, a)) + piece + text.slice(at(text, a) + Math.floor(b * 12)),
  (text, a) => linesAt(text, a).lines.toSpliced(linesAt(text, a).line, 1).join('\n'),
  (text, a, _, piece) => linesAt(text, a).lines.toSpliced(linesAt(text, a).line, 0, piece).join('\n'),
  (text, a) => {
    const { lines, line } = linesAt(text, a);
    return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
  },
  (text, a, b) => {
    const { lines, line } = linesAt(text, a);
    const [taken = ''] = lines.slice(line, line + 1);
    return lines
      .toSpliced(line, 1)
      .toSpliced(Math.floor(b * lines.length), 0, taken)
      .join('\n');
  },
  (text, a, b) => {
    const whole = Object.values({ ...BLOCKS, ...INLINES });
    const { lines, line } = linesAt(text, a);
    return lines.toSpliced(line, 0, '', whole[Math.floor(b * whole.length)] ?? '', '').join('\n');
  },
];

/** A text with one change. */
export function changed(files: readonly Base[]): fc.Arbitrary<Case> {
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  return fc
    .tuple(fc.constantFrom(...files), fc.nat(CHANGES.length - 1), share, share, fc.constantFrom(...SLIPS))
    .map(([{ file, text, files: base }, way, a, b, piece]) => ({
      name: `change ${way} of ${file} at ${a.toFixed(3)} (${JSON.stringify(piece)})`,
      base,
      file,
      text: CHANGES[way]?.(text, a, b, piece) ?? text,
    }));
}

/** The ledgers of the small corpus, with a page that shows all they hold, to change one at a time. */
export function ledgers(): Base[] {
  const shown = ['feit', 'begrip leeg', 'verwijs'].map((name) => INLINES[name]).join(' en ');
  const page = `${SMALL.get('content/proef.mdx') ?? ''}Praat over ${shown}.\n\n${BLOCKS['actueel']}\n`;
  const files = new Map([...SMALL, ['content/proef.mdx', page]]);
  return [...files].filter(([file]) => file.endsWith('.yaml')).map(([file, text]) => ({ file, text, files }));
}
