import type { Corpus } from '../corpus/corpus.ts';
import { accentOf, rowLength } from '../corpus/families.ts';
import type { Place } from '../document/problem.ts';
import { walk } from '../document/text.ts';
import type { AnyNode } from '../document/tree.ts';
import { unbroken } from '../figures/measure.ts';
import { wordsPast } from '../writers/og/og.ts';
import { at, type Finding, placeIn, rule, texts } from './rule.ts';

/** The longest word of which a cell of a printed table has room for what is left when it is broken. */
const MOST = 40;
const SHOWN = 24;
const HINT = 'Kies een korter woord, of zet er een spatie of een streepje in.';

/** No word is so long that it runs out of its place on a screen, on paper or on a picture to share. */
export const langeWoorden = rule(
  'lange-woorden',
  'Geen woord is langer dan zijn plaats: in een tekst, een tabel, een titel.',
  function* (corpus) {
    for (const { file, root } of texts(corpus)) for (const node of walk(root)) yield* within(file, node);
    yield* titles(corpus);
    for (const { file, place, tekst } of corpus.facts.values()) yield* tooLong(file, place(['tekst']), tekst);
    for (const { file, place, term, uitleg } of corpus.terms.values()) {
      yield* tooLong(file, place(['term']), term);
      yield* tooLong(file, place(['uitleg']), uitleg);
    }
    for (const { file, place, titel, ondertitel = '' } of corpus.bundles.values()) {
      yield* tooLong(file, place(['titel']), titel);
      yield* tooLong(file, place(['ondertitel']), ondertitel);
    }
  },
);

function* tooLong(file: string, place: Place, text: string): Generator<Finding> {
  for (const word of unbroken(text).filter(({ length }) => length > MOST))
    yield at(
      file,
      place,
      `Het woord “${word.slice(0, SHOWN)}…” telt ${word.length} tekens; hooguit ${MOST} mag.`,
      HINT,
    );
}

/** What a node says itself: its text, or the words of its attributes. */
function* within(file: string, node: AnyNode): Generator<Finding> {
  if (node.type === 'text')
    for (const { 0: word, index } of node.value.matchAll(/[^ \n]+/g)) yield* tooLong(file, placeIn(node, index), word);
  if (!('attributes' in node)) return;
  for (const [name, value] of Object.entries(node.attributes))
    if (['titel', 'label', 'keuzes'].includes(name)) yield* tooLong(file, node.position.start, String(value));
}

/** Titles stand on pictures to share, where a word is never broken. */
function* titles(corpus: Corpus): Generator<Finding> {
  for (const page of corpus.pages.values()) {
    const { id, file, place, matter } = page;
    const number = { digit: matter.nummer, count: rowLength(corpus, page) };
    const title = matter.titel;
    for (const word of wordsPast(title, { accent: accentOf(corpus.publication, id), number }))
      yield past(file, place(['titel']), word);
  }
  for (const { file, place, matter } of corpus.decks.values())
    for (const word of wordsPast(matter.titel, { accent: 'eerste' })) yield past(file, place(['titel']), word);
}

function past(file: string, place: Place, word: string): Finding {
  const shown = word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word;
  return at(file, place, `Het woord “${shown}” is te breed voor het plaatje om de pagina te delen.`, HINT);
}
