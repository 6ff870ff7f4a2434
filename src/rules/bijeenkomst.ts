import type { Corpus } from '../corpus/corpus.ts';
import { didYouMean } from '../document/suggest.ts';
import { pagesOfGroup } from '../meeting/build.ts';
import { deckAddress, takenFrom } from '../meeting/needs.ts';
import type { Meeting, MeetingRoom } from '../schemas/meeting.ts';
import { isTaking, makeNeem, takePart } from '../slides/page-parts.ts';
import { pageExists } from './known.ts';
import { at, type Finding, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';
type Path = readonly PropertyKey[];

/** All that a meeting made to measure is put together of, is there. */
export const bijeenkomst = rule(
  'bijeenkomst',
  'Waar de bijeenkomst op maat uit put, is er: presentaties, pagina’s en wat ze ervan neemt.',
  function* (corpus) {
    const meeting = corpus.publication.bijeenkomst;
    if (meeting === undefined || corpus.unread.has(FILE)) return;
    yield* wrongDeck(corpus, ['deck'], meeting.deck);
    for (const [i, room] of meeting.zalen.entries()) yield* wrongRoom(corpus, ['zalen', i], room);
    for (const [i, { pagina, eerst }] of meeting.groepen.entries()) {
      const path = ['groepen', i];
      yield* wrongPage(corpus, [...path, 'pagina'], pagina);
      if (!corpus.pages.has(pagina)) continue;
      const numbers = pagesOfGroup(corpus, { pagina }).map(({ number }) => number);
      if (numbers.length === 0)
        yield told(
          corpus,
          [...path, 'pagina'],
          `Onder "${pagina}" staat geen pagina om uit te kiezen.`,
          'Zet daar pagina’s onder, of kies een andere pagina.',
        );
      for (const [j, number] of eerst.entries())
        if (numbers.length > 0 && !numbers.includes(number))
          yield told(
            corpus,
            [...path, 'eerst', j],
            `Onder "${pagina}" heeft geen pagina nummer ${number}.`,
            `Kies uit: ${numbers.join(', ')}.`,
          );
    }
    yield* twice(corpus, 'zalen', meeting.zalen);
    yield* twice(corpus, 'groepen', meeting.groepen);
    yield* wrongLater(corpus, meeting);
  },
);

const told = (corpus: Corpus, path: Path, message: string, hint: string): Finding =>
  at(FILE, corpus.publicationPlace(['bijeenkomst', ...path]), message, hint);

function* wrongDeck(corpus: Corpus, path: Path, id: string | undefined): Generator<Finding> {
  if (id === undefined || corpus.filesById.has(deckAddress(id))) return;
  yield told(
    corpus,
    path,
    `De presentatie "${id}" is er niet.`,
    didYouMean(id, corpus.decks.keys(), (one) => `"${one}"`),
  );
}

function* wrongPage(corpus: Corpus, path: Path, id: string): Generator<Finding> {
  if (pageExists(corpus, id)) return;
  yield told(
    corpus,
    path,
    `De pagina "${id}" is er niet.`,
    didYouMean(id, corpus.pages.keys(), (one) => `"${one}"`),
  );
}

function* wrongRoom(corpus: Corpus, path: Path, room: MeetingRoom): Generator<Finding> {
  const { publieken } = corpus.publication;
  if (!publieken.some(({ id }) => id === room.publiek))
    yield told(
      corpus,
      [...path, 'publiek'],
      `Het publiek "${room.publiek}" is er niet.`,
      didYouMean(
        room.publiek,
        publieken.map(({ id }) => id),
        (one) => `"${one}"`,
      ),
    );
  yield* wrongDeck(corpus, [...path, 'opening'], room.opening);
  yield* wrongDeck(corpus, [...path, 'slot'], room.slot);
  for (const key of ['begin', 'praten'] as const)
    for (const [i, taking] of room[key].entries()) {
      const taken = takenFrom(taking);
      yield* wrongPage(corpus, [...path, key, i, 'uit'], taken.uit);
      const page = corpus.pages.get(taken.uit);
      // What could not be read is told where it stands; the part may be there once it can.
      if (page === undefined || corpus.problems.some(({ file }) => file === page.file)) continue;
      const found = takePart(corpus, makeNeem({ ...taken, minuten: 1 }, page.root.position), [room.publiek]);
      if (!isTaking(found))
        yield told(
          corpus,
          [...path, key, i],
          `De bijeenkomst op maat neemt van "${taken.uit}" ${taken.wat} voor ${room.publiek}, en dat staat er niet.`,
          'Zet het op die pagina, of neem hier iets anders.',
        );
    }
}

function* twice(
  corpus: Corpus,
  key: 'zalen' | 'groepen',
  list: readonly { readonly id: string }[],
): Generator<Finding> {
  for (const [i, { id }] of list.entries())
    if (list.findIndex((one) => one.id === id) < i)
      yield told(corpus, [key, i, 'id'], `"${id}" staat twee keer bij ${key}.`, 'Geef ze elk een eigen naam.');
}

function* wrongLater(corpus: Corpus, { later }: Meeting): Generator<Finding> {
  const known = Object.keys(corpus.publication.vragen);
  for (const [i, who] of later.entries())
    if (!known.includes(who))
      yield told(
        corpus,
        ['later', i],
        `Bij vragen staat geen "${who}".`,
        didYouMean(who, known, (one) => `"${one}"`),
      );
}
