import { isBelow } from '../corpus/publications.ts';
import { at, rule } from './rule.ts';

/** Addresses the site makes itself; a page there would be lost. */
const TAKEN = ['afdrukken', 'presenteren', 'zoeken', 'og', 'bestanden', '404'];

/** What an address may look like, so that it reads the same in every link, file system and PDF. */
const ADDRESS = /^[a-z0-9]+([-/][a-z0-9]+)*$/;

/** No two texts have the same address. */
export const dubbel = rule('dubbel', 'Elke pagina en presentatie heeft een eigen adres.', function* (corpus) {
  for (const [id, files] of corpus.filesById) {
    const [first, ...others] = files;
    for (const file of others)
      yield at(
        file,
        { line: 1, column: 1 },
        `Het adres "${id}" is al van ${first}.`,
        'Geef een van beide bestanden een andere naam.',
      );
    if (first !== undefined && !ADDRESS.test(id))
      yield at(
        first,
        { line: 1, column: 1 },
        `Van de naam van dit bestand kan geen adres worden gemaakt ("${id}").`,
        'Gebruik kleine letters, cijfers en losse streepjes, als handreiking/in-gesprek.mdx.',
      );
    const deck = first?.startsWith('slides/') ? id.slice('presenteren/'.length) : '';
    if (first !== undefined && deck.includes('/'))
      yield at(
        first,
        { line: 1, column: 1 },
        'Een presentatie staat niet in een map onder slides/.',
        `Zet haar in slides/, als ${deck.replaceAll('/', '-')}.mdx.`,
      );
    const taken = TAKEN.find((root) => first?.startsWith('content/') && isBelow(id, root));
    if (taken !== undefined && first !== undefined)
      yield at(
        first,
        { line: 1, column: 1 },
        `Het adres "${id}" is van de site zelf.`,
        `Kies een andere naam dan "${taken}".`,
      );
  }
});
