import type { Block, Keuze, Moment, Oefengesprek } from '../document/tree.ts';
import { practice } from '../strings/practice.ts';
import type { Corpus } from './corpus.ts';
import { type Reason, restingOn } from './dialogue.ts';

/** One way on from a moment. */
export interface Way {
  readonly choice: Keuze;
  /** "A", "B": how a room votes for it. */
  readonly letter: string;
  /** Where it leads; undefined where there is no such moment, which the check rules out. */
  readonly to: Scene | undefined;
}

/** A moment of a practice conversation, as every output shows it. */
export interface Scene {
  readonly moment: Moment;
  /** From 1, in the order in which they are written. */
  readonly number: number;
  /** "Moment 3: Het wordt stil". */
  readonly title: string;
  /** The id of its place on a page. */
  readonly anchor: string;
  /** What happens, without the ways on. */
  readonly blocks: readonly Block[];
  readonly ways: readonly Way[];
}

/** The anchor of a moment on its page. */
export const momentAnchor = (id: string): string => `moment-${id}`;

/** The letter of a choice by its place, from 0: "A". */
export const letterOf = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at);

/** The moments of a practice conversation with the ways between them. */
export function scenesOf({ children }: Oefengesprek): readonly Scene[] {
  const byId = new Map<string, Scene>();
  const scenes = children.map((moment, i): Scene => {
    const choices = moment.children.filter((block) => block.type === 'keuze');
    const scene: Scene = {
      moment,
      number: i + 1,
      title: `${practice.moment(i + 1)}: ${moment.attributes.titel}`,
      anchor: momentAnchor(moment.attributes.id),
      blocks: moment.children.filter((block) => block.type !== 'keuze'),
      ways: choices.map((choice, at) => ({
        choice,
        letter: letterOf(at),
        get to() {
          return byId.get(choice.attributes.naar);
        },
      })),
    };
    byId.set(moment.attributes.id, scene);
    return scene;
  });
  return scenes;
}

/** What the choice that led to a moment brings, and the section this rests on; undefined at the beginning. */
export const effectOf = (corpus: Corpus, { attributes: { gevolg, bron } }: Moment): Reason | undefined =>
  restingOn(corpus, gevolg, bron);

/** The same as one line. */
export const sayEffect = ({ words, source }: Reason): string => `${practice.effect}: ${words} (${source})`;
