import { type Corpus, factById, figureByName } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import type { Variant } from '../figures/figure.ts';
import { isMissing } from './known.ts';
import { at, nodesOf, rule } from './rule.ts';

/** Every figure exists, can be drawn, and has words for who cannot see it. */
export const figuren = rule(
  'figuren',
  'Elke <Figuur> bestaat, is te tekenen en heeft een alternatieve tekst.',
  function* (corpus) {
    const lacking = new Map<string, string | undefined>();
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
      if (!lacking.has(naam)) lacking.set(naam, whatLacks(naam, corpus));
      const missing = lacking.get(naam);
      if (missing !== undefined)
        yield at(
          text.file,
          node.position.start,
          `De figuur "${naam}" kan niet worden gemaakt: ${missing}.`,
          `Kijk in ${corpus.figures.get(naam)?.file} en in content/feiten.yaml.`,
        );
    }
  },
);

const VARIANTS: readonly Variant[] = ['breed', 'smal'];

/** What keeps a figure from being made, if anything. */
function whatLacks(name: string, corpus: Corpus): string | undefined {
  if (corpus.unread.has('content/feiten.yaml')) return undefined;
  const missing = new Set<string>();
  const fact = (id: string) => {
    if (isMissing(corpus, 'facts', id)) missing.add(id);
    return factById(corpus, id);
  };
  try {
    const figure = figureByName(corpus, name);
    if (figure.alt(fact).trim() === '') return 'de alternatieve tekst ontbreekt';
    if (figure.description(fact).join('').trim() === '') return 'de beschrijving ontbreekt';
    // Every output draws it, in one of these widths.
    for (const variant of VARIANTS) figure.draw({ palette: corpus.look.palettes.light, variant, fact });
    figure.table(fact);
    return undefined;
  } catch (error) {
    const [id] = missing;
    if (id !== undefined) return `het feit "${id}" staat niet in feiten.yaml`;
    return error instanceof Error ? error.message : String(error);
  }
}
