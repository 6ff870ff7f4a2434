import type { Corpus } from '../corpus/corpus.ts';
import { effectOf, type Scene, scenesOf } from '../corpus/practice.ts';
import type { Block, Oefengesprek, Position } from '../document/tree.ts';
import { practice } from '../strings/practice.ts';
import type { Slide, SlideWay } from './slide.ts';
import type { SlideSlugs } from './slugs.ts';
import { paragraph, sort } from './sort.ts';

/** Words of the presenter's guide under a label, as the decks write them: "**Vraag.** …". */
function guided(label: string, words: string, position: Position): Block {
  const { children } = paragraph(` ${words}`, position);
  const strong = { type: 'strong', position, children: paragraph(`${label}.`, position).children } as const;
  return { type: 'paragraph', position, children: [strong, ...children] };
}

/** What who presents does at a moment: asks the room, or looks back with it. */
function guide({ moment, ways }: Scene): readonly Block[] {
  const { einde } = moment.attributes;
  const leads = ways.flatMap(({ letter, to }) => (to ? [{ letter, title: to.moment.attributes.titel }] : []));
  const said = einde === undefined ? practice.say.choose(leads) : practice.say[einde];
  return [
    guided(practice.say.ask, said.ask, moment.position),
    guided(practice.say.watch, said.watch, moment.position),
    guided(practice.say.leave, said.leave, moment.position),
  ];
}

/**
 * The moments of a practice conversation as slides, each with the ways on as links to the others. The first one has all
 * the minutes, because which of the others a room sees is up to the room.
 * @param first the slide of the `<Neem>`, which becomes that of the first moment
 */
export function momentSlides(
  corpus: Corpus,
  first: Slide,
  conversation: Oefengesprek,
  slugs: SlideSlugs,
): readonly [Slide, ...Slide[]] {
  const scenes = scenesOf(conversation);
  const slugOf = new Map(
    scenes.map((scene, i) => [scene, i === 0 ? first.slug : slugs.ofRow(first.slug, scene.moment.attributes.id)]),
  );
  const slides = scenes.map((scene, i): Slide => {
    const ways = scene.ways.flatMap(({ letter, choice, to }): SlideWay[] =>
      to ? [{ letter, choice, to: slugOf.get(to) ?? '' }] : [],
    );
    const opens = i === 0;
    return {
      ...first,
      slug: slugOf.get(scene) ?? '',
      title: opens ? first.title : scene.moment.attributes.titel,
      layout: 'moment',
      minutes: opens ? first.minutes : 0,
      ask: undefined,
      blocks: sort(corpus, scene.blocks).blocks,
      ways,
      row: first.slug,
      shares: first.slug,
      end: scene.moment.attributes.einde,
      effect: effectOf(corpus, scene.moment),
      notes: opens && first.notes.length > 0 ? first.notes : guide(scene),
      background: opens ? first.background : [],
      facts: [],
    };
  });
  // The schema wants one or more of what stands in it.
  const [opening = first, ...rest] = slides;
  return [opening, ...rest];
}
