import { factById } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { FIGURE_NAMES, figureByName } from '../figures/registry.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every figure exists, and has words for who cannot see it. */
export const figuren = rule('figuren', 'Elke <Figuur> bestaat en heeft een alternatieve tekst.', function* (corpus) {
  for (const { text, node } of nodesOf(corpus, 'figuur')) {
    const { naam } = node.attributes;
    if (!FIGURE_NAMES.includes(naam)) {
      yield at(
        text.file,
        node.position.start,
        `Er is geen figuur "${naam}".`,
        didYouMean(naam, FIGURE_NAMES, (n) => `"${n}"`),
      );
      continue;
    }
    const missing = missingWords(naam, (id) => factById(corpus, id));
    if (missing !== undefined)
      yield at(
        text.file,
        node.position.start,
        `De figuur "${naam}" kan niet worden gemaakt: ${missing}.`,
        'Kijk in src/figures/ en in feiten.yaml.',
      );
  }
});

function missingWords(name: string, fact: Parameters<ReturnType<typeof figureByName>['alt']>[0]): string | undefined {
  try {
    const figure = figureByName(name);
    if (figure.alt(fact).trim() === '') return 'de alternatieve tekst ontbreekt';
    return figure.description(fact).join('').trim() === '' ? 'de beschrijving ontbreekt' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
