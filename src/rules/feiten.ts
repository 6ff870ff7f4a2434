import { findSource } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { isMissing } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every fact that a text names stands in the ledger, and every fact of the ledger has a source. */
export const feiten = rule(
  'feiten',
  'Elk <Feit> staat in feiten.yaml, en elk feit heeft een bron.',
  function* (corpus) {
    for (const { text, node } of nodesOf(corpus, 'feit')) {
      const fact = corpus.facts.get(node.attributes.id);
      if (isMissing(corpus, 'facts', node.attributes.id))
        yield at(
          text.file,
          node.position.start,
          `Het feit "${node.attributes.id}" staat niet in feiten.yaml.`,
          didYouMean(node.attributes.id, corpus.facts.keys(), (id) => `"${id}"`),
        );
      else if (fact && node.attributes.vorm === 'getal' && fact.getal === undefined)
        yield at(
          text.file,
          node.position.start,
          `Het feit "${fact.id}" heeft geen los getal.`,
          'Laat vorm="getal" weg, of vul "getal" in feiten.yaml in.',
        );
    }
    for (const fact of corpus.facts.values()) {
      if (!findSource(corpus, fact.bron) && !corpus.unread.has('content/bronnen.yaml'))
        yield at(
          fact.file,
          fact.place(['bron']),
          `De bron "${fact.bron}" van het feit "${fact.id}" staat niet in bronnen.yaml.`,
          sourceHint(fact.bron, corpus.sources.get(fact.bron.split(' ')[0] ?? '')?.delen),
        );
      if (fact.actueel && isMissing(corpus, 'sources', fact.actueel.bron))
        yield at(
          fact.file,
          fact.place(['actueel', 'bron']),
          `De bron "${fact.actueel.bron}" staat niet in bronnen.yaml.`,
          didYouMean(fact.actueel.bron, corpus.sources.keys(), (id) => `"${id}"`),
        );
    }
  },
);

/** What to say when a section of a known source, or the source itself, does not exist. */
export function sourceHint(written: string, sections: Readonly<Record<string, string>> | undefined): string {
  const [source = '', key] = written.split(' ');
  if (sections === undefined) return `Zet "${source}" in content/bronnen.yaml.`;
  if (Object.keys(sections).length === 0) return `"${source}" heeft geen onderdelen: schrijf alleen "${source}".`;
  return didYouMean(key ?? '', Object.keys(sections), (k) => `"${source} ${k}"`);
}
