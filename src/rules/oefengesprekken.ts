import { findSource } from '../corpus/corpus.ts';
import { type Scene, scenesOf } from '../corpus/practice.ts';
import { didYouMean } from '../document/suggest.ts';
import { childrenOf, walk } from '../document/text.ts';
import type { AnyNode, Oefengesprek } from '../document/tree.ts';
import { sourceHint } from './feiten.ts';
import { at, type Finding, nodesOf, rule } from './rule.ts';

/** How many moments the longest road has. */
const DEPTH = { least: 3, most: 7 };
const GOOD_ROADS = 2;

/** The graph of a practice conversation leads everywhere, ends everywhere, and says what each choice brings. */
export const oefengesprekken = rule(
  'oefengesprekken',
  `In een <Oefengesprek> is elk moment te bereiken, eindigt elke weg, heeft elke keuze een gevolg met bron, en zijn er minstens ${GOOD_ROADS} goede wegen.`,
  function* (corpus) {
    for (const page of corpus.pages.values()) yield* misplaced(page.file, page.root, undefined);
    const ids = new Map<string, Set<string>>();
    for (const { text, node } of nodesOf(corpus, 'oefengesprek')) {
      const known = ids.get(text.file) ?? new Set<string>();
      ids.set(text.file, known);
      yield* namesAndWays(text.file, node, known);
      for (const { attributes, position } of node.children) {
        const { bron } = attributes;
        if (bron === undefined || corpus.unread.has('content/bronnen.yaml') || findSource(corpus, bron)) continue;
        yield at(
          text.file,
          position.start,
          `De bron "${bron}" van <Moment> staat niet in bronnen.yaml.`,
          sourceHint(bron, corpus.sources.get(bron.split(' ')[0] ?? '')?.delen),
        );
      }
    }
  },
);

const HOME = { moment: 'oefengesprek', keuze: 'moment' } as const;
const CALLED = { moment: '<Moment>', keuze: '<Keuze>', oefengesprek: '<Oefengesprek>' } as const;

function* misplaced(file: string, node: AnyNode, parent: AnyNode['type'] | undefined): Generator<Finding> {
  if ((node.type === 'moment' || node.type === 'keuze') && parent !== HOME[node.type])
    yield at(
      file,
      node.position.start,
      `Deze ${CALLED[node.type]} staat niet in een ${CALLED[HOME[node.type]]}.`,
      `Zet hem rechtstreeks in een ${CALLED[HOME[node.type]]}.`,
    );
  for (const child of childrenOf(node)) yield* misplaced(file, child, node.type);
}

function* namesAndWays(file: string, node: Oefengesprek, known: Set<string>): Generator<Finding> {
  const scenes = scenesOf(node);
  for (const { moment } of scenes) {
    const { id } = moment.attributes;
    if (known.has(id))
      yield at(
        file,
        moment.position.start,
        `Het moment "${id}" staat twee keer op deze pagina.`,
        'Geef ze elk een eigen id.',
      );
    known.add(id);
  }
  const names = scenes.map(({ moment }) => moment.attributes.id);
  let whole = true;
  for (const { ways } of scenes)
    for (const { choice, to } of ways) {
      if (to === undefined) {
        whole = false;
        yield at(
          file,
          choice.position.start,
          `Het moment "${choice.attributes.naar}" is er niet.`,
          didYouMean(choice.attributes.naar, names, (name) => `"${name}"`),
        );
      }
      if ([...walk(choice)].some(({ type }) => type === 'link' || type === 'begrip' || type === 'verwijs'))
        yield at(
          file,
          choice.position.start,
          'In deze <Keuze> staat een link.',
          'De keuze is zelf een link. Zet de andere in het moment.',
        );
    }
  // With a way to nowhere, what follows would blame the wrong place.
  if (!whole || new Set(names).size < names.length) return;
  yield* course(file, node, scenes);
}

/** What is wrong with where the ways lead. */
function* course(file: string, node: Oefengesprek, scenes: readonly Scene[]): Generator<Finding> {
  const [first] = scenes;
  if (!first) return;
  const reached = new Set<Scene>();
  /** Every road from a scene on, as the scenes it passes; a road that comes back to itself is told and cut. */
  const circles = new Map<Scene, Scene>();
  const roads = (scene: Scene, before: readonly Scene[]): Scene[][] => {
    reached.add(scene);
    const road = [...before, scene];
    const on = scene.ways.flatMap(({ to }) => to ?? []);
    if (on.length === 0) return [road];
    return on.flatMap((to) => {
      if (!road.includes(to)) return roads(to, road);
      circles.set(scene, to);
      return [];
    });
  };
  const all = roads(first, []);
  for (const [from, to] of circles)
    yield at(
      file,
      from.moment.position.start,
      `Van "${from.moment.attributes.id}" kom je terug bij "${to.moment.attributes.id}", en zo eindigt deze weg niet.`,
      'Laat elke keuze verder leiden.',
    );
  for (const scene of scenes) {
    const { moment, ways } = scene;
    const { id, gevolg, einde } = moment.attributes;
    const { start } = moment.position;
    if (!reached.has(scene))
      yield at(file, start, `Bij het moment "${id}" kom je nooit.`, `Laat een <Keuze naar="${id}"> erheen leiden.`);
    if (scene !== first && gevolg === undefined)
      yield at(
        file,
        start,
        `Het moment "${id}" zegt niet wat de keuze ervoor deed.`,
        'Geef het een gevolg="…" en een bron="…".',
      );
    if (ways.length === 1)
      yield at(file, start, `Bij het moment "${id}" valt er niets te kiezen.`, 'Geef twee of meer keuzes, of geen.');
    if ((ways.length === 0) !== (einde !== undefined))
      yield at(
        file,
        start,
        ways.length === 0
          ? `Het moment "${id}" heeft geen keuzes en geen einde.`
          : `Het moment "${id}" heeft keuzes en een einde.`,
        ways.length === 0 ? 'Geef het einde="goed" of einde="stroef", of een <Keuze>.' : 'Haal einde="…" weg.',
      );
  }
  const longest = Math.max(...all.map((road) => road.length));
  if (all.length > 0 && (longest < DEPTH.least || longest > DEPTH.most))
    yield at(
      file,
      node.position.start,
      `De langste weg in dit <Oefengesprek> telt ${longest === 1 ? '1 moment' : `${longest} momenten`}.`,
      `Maak er ${DEPTH.least} tot ${DEPTH.most} van.`,
    );
  const good = all.filter((road) => road.at(-1)?.moment.attributes.einde === 'goed');
  if (all.length > 0 && good.length < GOOD_ROADS)
    yield at(
      file,
      node.position.start,
      `In dit <Oefengesprek> ${good.length === 1 ? 'is maar één goede weg' : 'is geen goede weg'}.`,
      `Er is zelden één goed antwoord: geef minstens ${GOOD_ROADS} wegen naar een moment met einde="goed".`,
    );
}
