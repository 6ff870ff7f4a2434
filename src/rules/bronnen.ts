import { findSource } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { sourceHint } from './feiten.ts';
import { isMissing } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every source that a text names stands in bronnen.yaml, and every section of our sources is carried by a page. */
export const bronnen = rule(
  'bronnen',
  'Elke bron bestaat, en elk onderdeel van elke bron staat op een pagina.',
  function* (corpus) {
    for (const page of corpus.pages.values()) {
      for (const [i, written] of page.matter.bronnen.entries()) {
        if (findSource(corpus, written) || corpus.unread.has('content/bronnen.yaml')) continue;
        yield at(
          page.file,
          page.place(['bronnen', i]),
          `De bron "${written}" staat niet in bronnen.yaml.`,
          sourceHint(written, corpus.sources.get(written.split(' ')[0] ?? '')?.delen),
        );
      }
    }
    for (const { text, node } of nodesOf(corpus, 'actueel')) {
      if (!isMissing(corpus, 'sources', node.attributes.bron)) continue;
      yield at(
        text.file,
        node.position.start,
        `De bron "${node.attributes.bron}" van <Actueel> staat niet in bronnen.yaml.`,
        didYouMean(node.attributes.bron, corpus.sources.keys(), (id) => `"${id}"`),
      );
    }
    // A page that cannot be read may carry anything.
    if ([...corpus.unread].some((file) => file.endsWith('.mdx'))) return;
    const carried = new Set([...corpus.pages.values()].flatMap((page) => page.matter.bronnen));
    for (const source of corpus.sources.values()) {
      for (const [key, title] of Object.entries(source.delen)) {
        if (carried.has(`${source.id} ${key}`)) continue;
        yield at(
          source.file,
          source.place(['delen', key]),
          `Het onderdeel "${source.id} ${key}" (${title}) staat op geen enkele pagina.`,
          `Schrijf het op een pagina, en noem daar "${source.id} ${key}" bij "bronnen".`,
        );
      }
    }
  },
);
