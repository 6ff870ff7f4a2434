import { LEDGERS } from '../corpus/load.ts';
import { at, rule } from './rule.ts';

/** The names that are read. */
const READ = [
  /^content\/([^/]+\/)*[^/]+\.mdx$/,
  /^content\/bundels\/[^/]+\.yaml$/,
  /^content\/(feiten|begrippen|bronnen|publicatie|huisstijl|woorden|synoniemen)\.yaml$/,
  /^content\/figuren\/([^/]+\/)*[^/]+\.(ts|json)$/,
  /^content\/huisstijl\/[^/]+\.(svg|png)$/,
  /^content\/SCHRIJFWIJZER\.md$/,
  /^slides\/([^/]+\/)*[^/]+\.mdx$/,
];

/** What to do with a file that nobody reads, by what its name looks like. */
const HINTS: readonly (readonly [name: RegExp, hint: string])[] = [
  [/@$/, 'Zet het bestand zelf op deze plek, geen verwijzing (symlink) ernaar.'],
  [/\/$/, 'Geef de map een naam zonder punt.'],
  [/\.(md|markdown|MDX|Mdx|mdx\.txt|txt)$/, 'Een tekst eindigt op .mdx, in kleine letters.'],
  [/\.(yml|YAML|YML|yaml\.txt)$/, 'Een lijst eindigt op .yaml, in kleine letters.'],
  [
    /^content\/.*\.yaml$/,
    'Een bundel staat in content/bundels/; andere lijsten dan die van de schrijfwijzer zijn er niet.',
  ],
];

/** Nothing lies among the texts that is silently not published. */
export const namen = rule(
  'namen',
  'Alles in content/ en slides/ wordt gelezen: teksten, lijsten en bundels, geen andere bestanden.',
  function* (corpus) {
    const place = { line: 1, column: 1 };
    for (const written of corpus.files) {
      if (READ.some((name) => name.test(written))) continue;
      const file = written.replace(/[@/]$/, '');
      yield at(
        file,
        place,
        written.endsWith('@')
          ? 'Dit is geen bestand maar een verwijzing, en die wordt niet gelezen.'
          : 'Dit leest niemand: het komt niet op de site.',
        HINTS.find(([name]) => name.test(written))?.[1] ?? 'Haal het weg, of zet het buiten content/ en slides/.',
      );
    }
    for (const file of LEDGERS)
      if (!corpus.files.includes(file))
        yield at(file, place, 'Dit bestand ontbreekt.', 'Zet het terug; leeg mag het zijn.');
    if (!corpus.files.some((file) => /^content\/.*\.mdx$/.test(file)))
      yield at(
        'content',
        place,
        'Er is nog geen enkele tekst.',
        'Zet teksten in content/, als content/over/index.mdx.',
      );
  },
);
