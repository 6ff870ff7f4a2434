import { didYouMean, nearest } from '../document/suggest.ts';
import { isMissing, pageExists } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every term that a text explains stands in the glossary, and the glossary points to pages that exist. */
export const begrippen = rule('begrippen', 'Elk <Begrip> staat in begrippen.yaml.', function* (corpus) {
  for (const { text, node } of nodesOf(corpus, 'begrip')) {
    if (!isMissing(corpus, 'terms', node.attributes.id)) continue;
    yield at(
      text.file,
      node.position.start,
      `Het begrip "${node.attributes.id}" staat niet in begrippen.yaml.`,
      didYouMean(node.attributes.id, corpus.terms.keys(), (id) => `"${id}"`),
    );
  }
  for (const term of corpus.terms.values()) {
    if (term.zie === undefined || pageExists(corpus, term.zie)) continue;
    const near = nearest(term.zie, corpus.pages.keys());
    yield at(
      term.file,
      term.place(['zie']),
      `Het begrip "${term.id}" wijst naar "${term.zie}", maar die pagina is er niet.`,
      near === undefined ? 'Haal "zie" weg of noem een pagina die er is.' : `Bedoelde je "${near}"?`,
    );
  }
});
