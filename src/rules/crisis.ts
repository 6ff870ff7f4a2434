import { walk } from '../document/text.ts';
import { at, rule } from './rule.ts';

/** Who reads about complaints also reads where to turn when it is no longer safe. */
export const crisis = rule(
  'crisis',
  'Pagina’s over klachten, signalen en hulp zeggen waar je terechtkunt als het niet meer gaat.',
  function* (corpus) {
    for (const id of corpus.publication.nood.verplicht) {
      const page = corpus.pages.get(id);
      if (page && ![...walk(page.root)].some((node) => node.type === 'crisis'))
        yield at(
          page.file,
          page.place(['titel']),
          'Deze pagina gaat over klachten of hulp, maar zegt niet waar je in nood terechtkunt.',
          'Zet er <Crisis /> op.',
        );
    }
  },
);
