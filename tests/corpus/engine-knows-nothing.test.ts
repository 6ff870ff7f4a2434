import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';

/** Words that this publication names something by and that the engine has for itself, each kind with its reason. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'an element, kind of page or field of the engine': [
    ...['begrippen', 'bijeenkomst', 'bronnen', 'casus', 'casussen', 'crisis', 'formulieren', 'gesprekken', 'poster'],
    ...['leerdoel', 'leerdoelen', 'meting', 'presentatie', 'privacy', 'rollen', 'stappen', 'traject', 'artikel'],
  ],
  'plain Dutch in a message, the interface or a rule of the language': [
    ...['afspreken', 'alles', 'beginnen', 'hr', 'na een gesprek', 'oefenen', 'over'],
    ...['rekenen', 'resultaten', 'stap', 'team'],
  ],
  'a standard that the engine keeps': ['wcag'],
  'what the interface calls the box with the numbers to call': ['nu hulp nodig'],
};

/** The sum of what it costs when people fall out is about an employer: these words are its subject, in its own files. */
const SUM = { files: /costs|rekenhulp/, words: ['leidinggevende', 'leidinggevenden', 'verzuim', 'werkgever'] };

const { corpus } = guide();

type Named = {
  readonly id?: string;
  readonly naam?: string | undefined;
  readonly titel?: string;
  readonly kort?: string | undefined;
};

/** Everything this publication has given a name: ids and their parts, titles, families, audiences, rooms and the rest. */
function namesOf(): ReadonlySet<string> {
  const { publication: p } = corpus;
  const ids = [corpus.pages, corpus.decks, corpus.bundles, corpus.facts, corpus.terms, corpus.sources, corpus.figures];
  const named: readonly Named[] = [
    ...[...p.delen, ...p.publieken, ...p.posters, ...p.families, ...(p.papier?.bladen ?? [])],
    ...[...(p.bijeenkomst?.zalen ?? []), ...(p.bijeenkomst?.groepen ?? [])],
    ...[...(p.traject?.plannen ?? []), ...(p.traject?.momenten ?? [])],
    ...[...corpus.pages.values(), ...corpus.decks.values()].map(({ matter }) => matter),
    ...corpus.bundles.values(),
  ];
  const given = [
    ...[p.naam, p.kort],
    ...ids.flatMap((map) => [...map.keys()]),
    ...[...corpus.pages.keys()].flatMap((id) => id.split('/')),
    ...named.flatMap(({ id, naam, titel, kort }) => [id, naam, titel, kort]),
    ...p.publieken.map(({ keuze }) => keuze),
    ...Object.entries(p.vragen).flat(),
    ...Object.entries(p.soorten).flat(),
  ];
  return new Set(given.flatMap((name) => (name === undefined || /^\d*$/.test(name) ? [] : [name.toLowerCase()])));
}

const names = namesOf();
const escaped = [...names]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** A name as a whole: not within a longer word, nor as a part of one with hyphens. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu');

/** Each line of a text that names something of this publication. @param more words that its file may have besides */
function namedIn(text: string, more: readonly string[] = []): readonly string[] {
  const allowed = new Set([...Object.values(OWN).flat(), ...more]);
  return text.split('\n').flatMap((line, i) => {
    const found = [...line.matchAll(NAME)].map(([name]) => name).filter((name) => !allowed.has(name.toLowerCase()));
    return found.map((name) => `${i + 1}: "${name}" in ${line.trim()}`);
  });
}

it('finds a name wherever it stands, and no part of a longer word', () => {
  expect(names.size).toBeGreaterThan(900);
  expect(namedIn("const x = 'handreiking/in-gesprek';\n// Handvat 2\nconst role: 'arbeidsdeskundige';")).toHaveLength(
    3,
  );
  expect(namedIn('handreikingen, stapel, mijn-handreiking-nu')).toEqual([]);
});

it('finds no id, title or family of this publication in the engine', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(400);
  const found = files
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      namedIn(readFileSync(file, 'utf8'), SUM.files.test(file) ? SUM.words : []).map((line) => `${file}:${line}`),
    );
  expect(found).toEqual([]);
});

it('lets the engine keep no word that it does not have', () => {
  const text = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').toLowerCase())
    .join('\n');
  const unused = Object.values(OWN)
    .flat()
    .filter((word) => !names.has(word) || !text.includes(word));
  expect(unused).toEqual([]);
});
