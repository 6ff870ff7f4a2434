import { didYouMean } from '../document/suggest.ts';
import { at, type Finding, nodesOf, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';

/** Who plans a traject and what they plan is what the publication names; nothing has a name twice. A field names a moment of it. */
export const traject = rule(
  'traject',
  'Wie een traject plant, is een publiek; wat erin gebeurt, hoort bij iets wat iemand kan plannen; een <Invulveld> noemt een moment dat er is.',
  function* (corpus) {
    const { traject: planned, publieken } = corpus.publication;
    if (corpus.unread.has(FILE)) return;
    const moments = planned?.momenten.map(({ naam }) => naam) ?? [];
    for (const { text, node } of nodesOf(corpus, 'invulveld')) {
      const { moment = moments[0] } = node.attributes;
      if (moment !== undefined && !moments.includes(moment))
        yield at(
          text.file,
          node.position.start,
          `Het moment "${moment}" van <Invulveld> staat niet bij "traject" in publicatie.yaml.`,
          didYouMean(moment, moments, (one) => `"${one}"`),
        );
    }
    if (planned === undefined) return;
    const told = (path: readonly PropertyKey[], message: string, hint: string): Finding =>
      at(FILE, corpus.publicationPlace(['traject', ...path]), message, hint);
    function* known(path: readonly PropertyKey[], names: readonly string[], list: readonly string[], what: string) {
      for (const [i, name] of names.entries())
        if (!list.includes(name))
          yield told(
            [...path, i],
            `${what} "${name}" is er niet.`,
            didYouMean(name, list, (one) => `"${one}"`),
          );
    }
    function* once(key: 'rollen' | 'plannen' | 'momenten', names: readonly string[]) {
      for (const [i, name] of names.entries())
        if (names.indexOf(name) < i)
          yield told([key, i], `"${name}" staat twee keer bij ${key}.`, 'Geef ze elk een eigen naam.');
    }
    const plans = planned.plannen.map(({ id }) => id);
    const audiences = publieken.map(({ id }) => id);
    yield* known(['rollen'], planned.rollen, audiences, 'Het publiek');
    yield* once('rollen', planned.rollen);
    yield* once('plannen', plans);
    yield* once('momenten', moments);
    for (const [i, { bij, rol }] of planned.momenten.entries()) {
      yield* known(['momenten', i, 'bij'], bij, plans, 'Het plan');
      if (rol !== planned.rollen) yield* known(['momenten', i, 'rol'], rol, planned.rollen, 'De rol');
    }
  },
);
