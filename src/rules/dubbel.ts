import type { Corpus } from '../corpus/corpus.ts';
import { type Print, printsOf } from '../corpus/prints.ts';
import { claimantOf } from '../outputs.ts';
import { at, type Finding, rule } from './rule.ts';

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
        'Gebruik kleine letters, cijfers en losse streepjes, als map/pagina.mdx.',
      );
    const deck = first?.startsWith('slides/') ? id.slice('presenteren/'.length) : '';
    if (first !== undefined && deck.includes('/'))
      yield at(
        first,
        { line: 1, column: 1 },
        'Een presentatie staat niet in een map onder slides/.',
        `Zet haar in slides/, als ${deck.replaceAll('/', '-')}.mdx.`,
      );
    const taken = first?.startsWith('content/') ? claimantOf('pages', id) : claimantOf('decks', deck);
    if (taken !== undefined && first !== undefined) yield claimed(first, id, taken);
  }
  for (const { id, file } of corpus.bundles.values()) {
    if (!ADDRESS.test(id) || id.includes('/'))
      yield at(
        file,
        { line: 1, column: 1 },
        `Van de naam van dit bestand kan geen adres worden gemaakt ("${id}").`,
        'Gebruik kleine letters, cijfers en losse streepjes, als content/bundels/mijn-bundel.yaml.',
      );
  }
  yield* sameFiles(corpus);
});

/** The file in which somebody wrote what a print is of. */
function fileOf(print: Print): string {
  if ('page' in print) return print.page.file;
  return 'bundle' in print ? print.bundle.file : 'content/publicatie.yaml';
}

/** Files to download are called after the title of their text, so that two titles may not come to one name. */
function* sameFiles(corpus: Corpus): Generator<Finding> {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  for (const print of printsOf(corpus)) {
    const first = seen.get(print.path);
    const file = fileOf(print);
    if (first === undefined) seen.set(print.path, file);
    else if (!told.has(file)) {
      told.add(file);
      yield at(
        file,
        { line: 1, column: 1 },
        `De PDF zou "${print.path}.pdf" heten, net als die van ${first === file ? 'een ander deel van dit bestand' : first}.`,
        'Geef een van beide een andere titel: de naam van het bestand wordt ervan gemaakt.',
      );
    }
  }
}

function claimed(
  file: string,
  id: string,
  { name, taken }: { readonly name: string; readonly taken: string },
): Finding {
  return at(
    file,
    { line: 1, column: 1 },
    `Het adres "${id}" is van de site zelf (${name}).`,
    `Kies een andere naam, zonder "${taken}".`,
  );
}
