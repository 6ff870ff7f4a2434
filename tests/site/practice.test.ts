import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { handoutHref, powerpointHref } from '../../src/corpus/deck-links.ts';
import { effectOf, scenesOf } from '../../src/corpus/practice.ts';
import { pagePrint, printHref, printsOf } from '../../src/corpus/prints.ts';
import { readableText } from '../../src/corpus/words.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { all, attribute } from '../writers/office.ts';
import { openPptx, paragraphsOf } from '../writers/pptx/read-pptx.ts';
import { lettersOf, readPdf, textOfTag } from '../writers/typst/read-pdf.ts';
import { builtPages, elements, property, textOf } from './html.ts';

const { corpus } = guide();

/** Every conversation that a deck takes from a page, with the slides it becomes. */
const TAKEN = [...corpus.decks.values()].flatMap((deck) => {
  const shown = slidesShown(corpus, deck);
  return shown
    .filter(({ slug, row }) => slug === row)
    .map((first) => {
      const page = first.page;
      const node = page?.root.children.find((block) => block.type === 'oefengesprek');
      if (!page || node?.type !== 'oefengesprek') throw new Error(`${deck.id} takes a conversation from no page.`);
      const slides = shown.filter(({ row }) => row === first.slug);
      return { name: `${page.id} in ${deck.id}`, deck, page, shown, slides, scenes: scenesOf(node) };
    });
});

/** Every conversation there is, whether a deck takes it or a meeting may. */
const ALL = [...corpus.pages.values()].flatMap((page) =>
  page.root.children.flatMap((node) =>
    node.type === 'oefengesprek' ? [{ name: page.id, page, scenes: scenesOf(node) }] : [],
  ),
);

/** What is said at each moment, and the number (from 1) of the moment to which each choice leads: the graph itself. */
type Graph = readonly { readonly says: readonly string[]; readonly ways: readonly (readonly [string, number])[] }[];

/** The graph as its text has it; words are compared by their letters. */
const graphOf = ({ scenes }: Pick<(typeof ALL)[number], 'scenes'>): Graph =>
  scenes.map(({ moment, blocks, ways }) => ({
    says: [effectOf(corpus, moment)?.words ?? '', ...blocks.map((block) => readableText(corpus, block))].map(lettersOf),
    ways: ways.map(({ choice, to }) => [lettersOf(readableText(corpus, choice)), to?.number ?? 0]),
  }));

const read = (address: string) => readFileSync(join('dist', decodeURI(address)));
const inHtml = (root: HastNode, test: (node: HastNode) => boolean) => [...elements(root)].filter(test);
const hasClass = (name: string) => (node: HastNode) => property(node, 'className').split(' ').includes(name);
const isHidden = (node: HastNode) => node.type === 'element' && node.properties?.['dataInterface'] !== undefined;

function pageAt(path: string): HastNode {
  const found = builtPages().find((page) => page.path === path);
  if (!found) throw new Error(`${path} was not built.`);
  return found.tree;
}

/** Whether a text says all that happens at a moment, in any order. */
const saysAll = (text: string, says: readonly string[]) => says.filter((one) => !lettersOf(text).includes(one));

describe.each(ALL)('the graph of $name', (taken) => {
  const graph = graphOf(taken);

  it('is the graph of the page, by links between its moments', () => {
    const moments = inHtml(pageAt(`/${taken.page.id}/`), hasClass('moment'));
    const ids = moments.map((moment) => property(moment, 'id'));
    expect(
      moments.map((moment) =>
        inHtml(moment, (node) => property(node, 'href').startsWith('#moment-')).map((link) => [
          lettersOf(textOf(link, isHidden)),
          ids.indexOf(property(link, 'href').slice(1)) + 1,
        ]),
      ),
    ).toEqual(graph.map(({ ways }) => ways));
    for (const [i, moment] of moments.entries()) expect(saysAll(textOf(moment), graph[i]?.says ?? [])).toEqual([]);
  });

  it('is the graph on paper: of the page, by links with page numbers', async () => {
    const bytes = new Uint8Array(read(printHref(pagePrint(taken.page))));
    const text = await textOfPdf(bytes);
    for (const { says, ways } of graph) {
      expect(saysAll(text, says)).toEqual([]);
      for (const [choice, to] of ways)
        expect(lettersOf(text)).toMatch(new RegExp(`${choice}ganaarmoment${to}bladzijde`));
    }
    expect(await leadsIn(bytes)).toBeGreaterThanOrEqual(graph.flatMap(({ ways }) => ways).length);
  });

  it('begins on the role cards as on its page', async () => {
    const cards = printsOf(corpus).find(({ kind }) => kind === 'roles');
    if (!cards) throw new Error('There are no role cards.');
    const text = await textOfPdf(new Uint8Array(read(printHref(cards))));
    const [begin] = graph;
    expect(saysAll(text, [...(begin?.says ?? []), ...(begin?.ways ?? []).map(([choice]) => choice)])).toEqual([]);
  });
});

describe.each(TAKEN)('the same graph on slides: $name', (taken) => {
  const graph = graphOf(taken);

  it.each(['', 'lezen/'])('is the graph of the deck and of its reading page (/%s)', (below) => {
    const root = pageAt(`/presenteren/${taken.deck.id}/${below}`);
    const sections = inHtml(root, (node) => property(node, 'dataRij') === taken.slides[0]?.slug);
    const ids = sections.map((section) => property(section, 'id'));
    expect(
      sections.map((section) =>
        inHtml(section, hasClass('dia-keuzes'))
          .flatMap((list) => inHtml(list, (node) => property(node, 'href') !== ''))
          .map((link) => [lettersOf(textOf(link)), ids.indexOf(property(link, 'href').slice(1)) + 1]),
      ),
    ).toEqual(graph.map(({ ways }) => ways));
    for (const [i, section] of sections.entries()) expect(saysAll(textOf(section), graph[i]?.says ?? [])).toEqual([]);
  });

  it('is the graph of the PowerPoint, by links between its slides', () => {
    const pptx = openPptx(new Uint8Array(read(powerpointHref(taken.deck.id))));
    const titles = new Map(pptx.slides.map((path) => [paragraphsOf(pptx.root(path))[0], path]));
    const paths = taken.slides.map(({ title }) => titles.get(title) ?? title);
    const written = paths.map((path) => {
      const root = pptx.root(path);
      const targets = new Map(pptx.relations(path).map(({ id, target }) => [id, target]));
      const links = all(root, 'p:sp').filter((one) => all(one, 'a:buAutoNum').length > 0);
      return {
        text: paragraphsOf(root).join(' '),
        ways: links.map((one) => {
          const [link] = all(one, 'a:hlinkClick');
          if (!link) throw new Error(`A choice on ${path} leads nowhere.`);
          // The whole box leads there: LibreOffice breaks a link on words anywhere.
          expect(all(one, 'a:rPr').flatMap((run) => all(run, 'a:hlinkClick'))).toEqual([]);
          expect(attribute(link, 'action')).toBe('ppaction://hlinksldjump');
          return [
            lettersOf(paragraphsOf(one).join('')),
            paths.indexOf(targets.get(attribute(link, 'r:id') ?? '') ?? '') + 1,
          ];
        }),
      };
    });
    expect(written.map(({ ways }) => ways)).toEqual(graph.map(({ ways }) => ways));
    for (const [i, { text }] of written.entries()) expect(saysAll(text, graph[i]?.says ?? [])).toEqual([]);
  });

  it.each(['deelnemers', 'spreker'] as const)('is the graph on paper: of the handout for %s', async (kind) => {
    const bytes = new Uint8Array(read(handoutHref(taken.deck.id, kind)));
    const text = await textOfPdf(bytes);
    for (const { says, ways } of graph) {
      expect(saysAll(text, says)).toEqual([]);
      for (const [way, [choice, to]] of ways.entries()) {
        expect(lettersOf(text)).toContain(choice);
        const number = taken.shown.findIndex(({ slug }) => slug === taken.slides[to - 1]?.slug) + 1;
        expect(lettersOf(text)).toContain(`${'ABC'[way]}naardia${number}bladzijde`);
      }
    }
    // Twice: in the picture, and beside it with its page.
    expect(await leadsIn(bytes)).toBeGreaterThanOrEqual(2 * graph.flatMap(({ ways }) => ways).length);
  });
});

const textOfPdf = async (bytes: Uint8Array) => (await readPdf(bytes)).tags.map(textOfTag).join(' ');

/** How many places in a PDF lead to another place in it. */
async function leadsIn(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number++)
    for (const note of await (await pdf.getPage(number)).getAnnotations())
      if (note.subtype === 'Link' && note.dest !== null && note.dest !== undefined) count += 1;
  await loading.destroy();
  return count;
}
