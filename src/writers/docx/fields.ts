import type { FileChild } from 'docx';
import { knownFor } from '../../corpus/known-contacts.ts';
import { scaleOf } from '../../corpus/statements.ts';
import { readableText } from '../../corpus/words.ts';
import { dayTag } from '../../document/day-tag.ts';
import type { Invulveld, List, Stelling } from '../../document/tree.ts';
import { word } from '../../strings/word.ts';
import { type Context, makeParagraph } from './context.ts';
import { type Control, makeBox, makeControl } from './control.ts';
import { aside, say, tab } from './inline.ts';
import type { WriteBlocks } from './lists.ts';

type Kind = Exclude<Invulveld['attributes']['soort'], 'keuze'>;
const CONTROLS: Readonly<Record<Kind, Pick<Control, 'kind' | 'shown'>>> = {
  regels: { kind: 'lines', shown: word.type },
  vak: { kind: 'lines', shown: word.type },
  datum: { kind: 'date', shown: word.date },
};

/**
 * A place to type in, on a line of its own; programs find it by what the planner writes there, or by its number.
 * @param known what the house style knows for it
 */
function writePlace(kind: Kind, name: string, context: Context, place?: string, known = ''): FileChild {
  const { gathered } = context;
  const inside = known === '' ? {} : { shown: known, filled: true };
  const control = { ...CONTROLS[kind], ...inside, label: name, tag: place ?? `veld-${gathered.controls + 1}` };
  return makeParagraph([makeControl(control, gathered)], { ...context, style: 'Invulveld' });
}

/** A field of a form: its name, and where one types, chooses a day or ticks. */
export function writeField(node: Invulveld, context: Context): readonly FileChild[] {
  const { attributes } = node;
  const { soort, keuzes = [], plek, moment } = attributes;
  const head = makeParagraph([say(attributes.label, context)], { ...context, style: 'Veldnaam' });
  if (soort !== 'keuze') {
    const known = knownFor(context.corpus, context.page, node).join('; ');
    return [head, writePlace(soort, attributes.label, context, plek ?? (moment && dayTag(moment)), known)];
  }
  const choices = keuzes.map((choice) =>
    makeParagraph([makeBox(choice, context.gathered), tab(), aside(choice)], { ...context, style: 'Vakje' }),
  );
  return [head, ...choices];
}

/** A statement, and on the line below it what one can answer, each with a box to tick. */
export function writeStatement({ attributes: { zin } }: Stelling, context: Context): readonly FileChild[] {
  const answers = scaleOf(context.corpus).flatMap((answer) => [
    makeBox(answer, context.gathered),
    aside(` ${answer}    `),
  ]);
  return [
    makeParagraph([say(zin, context)], { ...context, style: 'Veldnaam' }),
    makeParagraph(answers, { ...context, style: 'Vakje' }),
  ];
}

/** Questions as a list; on a form with a place below each to write the answer. */
export function writeQuestions(list: List, context: Context, write: WriteBlocks): readonly FileChild[] {
  if (context.page.matter.soort !== 'formulier') return write([list], context);
  return list.children.flatMap((item) => [
    ...write([{ ...list, children: [item] }], context),
    writePlace('regels', readableText(context.corpus, item).trim(), context),
  ]);
}
