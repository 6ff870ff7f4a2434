import { type Corpus, factById, figureByName } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { isMissing } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every figure exists, and has words for who cannot see it. */
export const figuren = rule('figuren', 'Elke <Figuur> bestaat en heeft een alternatieve tekst.', function* (corpus) {
  for (const { text, node } of nodesOf(corpus, 'figuur')) {
    const { naam } = node.attributes;
    if (!corpus.figures.has(naam)) {
      yield at(
        text.file,
        node.position.start,
        `Er is geen figuur "${naam}".`,
        didYouMean(naam, corpus.figures.keys(), (n) => `"${n}"`),
      );
      continue;
    }
    const missing = missingWords(naam, corpus);
    if (missing !== undefined)
      yield at(
        text.file,
        node.position.start,
        `De figuur "${naam}" kan niet worden gemaakt: ${missing}.`,
        `Kijk in ${corpus.figures.get(naam)?.file} en in content/feiten.yaml.`,
      );
  }
});

function missingWords(name: string, corpus: Corpus): string | undefined {
  if (corpus.unread.has('content/feiten.yaml')) return undefined;
  const missing = new Set<string>();
  const fact = (id: string) => {
    if (isMissing(corpus, 'facts', id)) missing.add(id);
    return factById(corpus, id);
  };
  try {
    const figure = figureByName(corpus, name);
    if (figure.alt(fact).trim() === '') return 'de alternatieve tekst ontbreekt';
    return figure.description(fact).join('').trim() === '' ? 'de beschrijving ontbreekt' : undefined;
  } catch (error) {
    const [id] = missing;
    if (id !== undefined) return `het feit "${id}" staat niet in feiten.yaml`;
    return error instanceof Error ? error.message : String(error);
  }
}
