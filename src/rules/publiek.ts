import { audiencesOf } from '../corpus/who.ts';
import type { Place } from '../document/problem.ts';
import { didYouMean } from '../document/suggest.ts';
import { KINDS } from '../schemas/page.ts';
import { at, type Finding, nodesOf, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';
const quoted = (name: string) => `"${name}"`;

/** Texts speak to audiences, ask questions of people and are of kinds that the publication knows. */
export const publiek = rule(
  'publiek',
  'Publiek, vragen en soorten van teksten zijn die van publicatie.yaml.',
  function* (corpus) {
    if (corpus.unread.has(FILE)) return;
    const audiences = audiencesOf(corpus);
    function* unknown(file: string, place: Place, ids: readonly string[]): Generator<Finding> {
      for (const id of ids)
        if (!audiences.includes(id))
          yield at(file, place, `Het publiek "${id}" is er niet.`, didYouMean(id, audiences, quoted));
    }
    for (const { file, matter, place } of [...corpus.pages.values(), ...corpus.decks.values()])
      for (const [i, id] of matter.publiek.entries()) yield* unknown(file, place(['publiek', i]), [id]);
    for (const { file, place, publiek: ids } of corpus.bundles.values())
      for (const [i, id] of ids.entries()) yield* unknown(file, place(['publiek', i]), [id]);
    for (const { text, node } of nodesOf(corpus, 'voor'))
      yield* unknown(text.file, node.position.start, node.attributes.publiek);
    const asked = Object.keys(corpus.publication.vragen);
    for (const { text, node } of [...nodesOf(corpus, 'vragen'), ...nodesOf(corpus, 'stop')]) {
      const { voor } = node.attributes;
      if (!asked.includes(voor))
        yield at(
          text.file,
          node.position.start,
          `Vragen voor "${voor}" kent deze publicatie niet.`,
          didYouMean(voor, asked, quoted),
        );
    }
    const kinds = [...KINDS, ...Object.keys(corpus.publication.soorten)];
    for (const { file, matter, place } of corpus.pages.values())
      if (!kinds.includes(matter.soort))
        yield at(
          file,
          place(['soort']),
          `De soort "${matter.soort}" is er niet.`,
          didYouMean(matter.soort, kinds, quoted),
        );
  },
);
