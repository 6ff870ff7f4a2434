import { anchorsOfBoxes, type Box } from '../corpus/boxes.ts';
import { caseId } from '../corpus/cases.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { targetOf } from '../corpus/words.ts';
import { didYouMean, nearest } from '../document/suggest.ts';
import { childrenOf } from '../document/text.ts';
import type { AnyNode, Root } from '../document/tree.ts';
import { pageExists } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every reference finds its page, its heading or its case. */
export const verwijzingen = rule(
  'verwijzingen',
  'Elke <Verwijs>, <Casus>, bundel en presentatie wijst naar een pagina die er is.',
  function* (corpus) {
    for (const { text, node } of nodesOf(corpus, 'verwijs')) {
      const { page: id, anchor } = targetOf(node.attributes.id);
      const page = corpus.pages.get(id);
      if (!pageExists(corpus, id))
        yield at(
          text.file,
          node.position.start,
          `<Verwijs> wijst naar "${id}", maar die pagina is er niet.`,
          hintFor(id, corpus.pages.keys()),
        );
      else if (page && anchor !== undefined) {
        const slugs = [...shownHeadings(page.root), ...titlesOfBoxes(corpus, page.root)];
        if (!slugs.includes(anchor))
          yield at(
            text.file,
            node.position.start,
            `De pagina "${id}" heeft geen kop "#${anchor}".`,
            didYouMean(anchor, slugs, (s) => `#${s}`),
          );
      }
    }
    for (const { text, node } of nodesOf(corpus, 'casus')) {
      // Where cases stand, the publication says.
      if (corpus.unread.has('content/publicatie.yaml') || pageExists(corpus, caseId(corpus, node.attributes.id)))
        continue;
      const known = [...corpus.pages.keys()].flatMap((id) =>
        id.startsWith(caseId(corpus, '')) ? [id.slice(caseId(corpus, '').length)] : [],
      );
      yield at(
        text.file,
        node.position.start,
        `Er is geen casus "${node.attributes.id}".`,
        didYouMean(node.attributes.id, known, (n) => `<Casus id="${n}" />`),
      );
    }
    for (const { file, matter, place } of corpus.decks.values()) {
      const { vervolg } = matter;
      if (vervolg === undefined || pageExists(corpus, vervolg)) continue;
      yield at(
        file,
        place(['vervolg']),
        `De presentatie gaat verder op "${vervolg}", maar die pagina is er niet.`,
        hintFor(vervolg, corpus.pages.keys()),
      );
    }
    for (const bundle of corpus.bundles.values()) {
      for (const [i, id] of bundle.paginas.entries()) {
        const known = id.endsWith('/*')
          ? [...corpus.filesById.keys()].some((p) => p.startsWith(id.slice(0, -1)) && pageExists(corpus, p))
          : pageExists(corpus, id);
        if (!known)
          yield at(
            bundle.file,
            bundle.place(['paginas', i]),
            `De bundel noemt "${id}", maar die pagina is er niet.`,
            hintFor(id, corpus.pages.keys()),
          );
      }
    }
  },
);

/** The anchors of the headings that readers see: what stands in a `<Notitie>` is for a presenter alone. */
function shownHeadings(node: AnyNode): string[] {
  if (node.type === 'notitie') return [];
  if (node.type === 'heading') return [node.slug];
  return childrenOf(node).flatMap(shownHeadings);
}

/** Boxes whose titles are headings too: background, and conversations. */
const LED_TO: ReadonlySet<Box['type']> = new Set(['verdieping', 'gesprek', 'oefengesprek']);

/** The anchors of the titles above them. */
function titlesOfBoxes(corpus: Corpus, root: Root): string[] {
  return [...anchorsOfBoxes(corpus, root)].flatMap(([box, anchor]) => (LED_TO.has(box.type) ? [anchor] : []));
}

function hintFor(id: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return near === undefined
    ? 'Het adres is het pad van het bestand in content/, zonder .mdx en zonder /index.'
    : `Bedoelde je "${near}"?`;
}
