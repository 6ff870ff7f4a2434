import type { FileChild } from 'docx';
import type { Corpus } from '../../corpus/corpus.ts';
import { chatName } from '../../corpus/crisis.ts';
import { nl } from '../../strings/nl.ts';
import { type Context, makeParagraph } from './context.ts';
import { label, linked, say } from './inline.ts';
import { RUNS } from './styles.ts';

const place = { style: 'Nood', depth: 0, mark: undefined } as const satisfies Partial<Context>;

/** Where to turn now: each number calls when one opens it on a telephone. */
export function writeHelp({ publication }: Corpus, title: string): readonly FileChild[] {
  const plain = { run: {} };
  const link = { run: { style: RUNS.link } };
  const lines = publication.nood.lijnen.map(({ wanneer, wie, nummer, chat }) =>
    makeParagraph(
      [
        say(`${wanneer} `, plain),
        ...linked([say(wie, nummer === undefined ? plain : link)], nummer === undefined ? undefined : `tel:${nummer}`),
        say('.', plain),
        ...(chat === undefined
          ? []
          : [say(` ${nl.orChat} `, plain), ...linked([say(chatName(chat), link)], chat), say('.', plain)]),
      ],
      place,
    ),
  );
  return [makeParagraph([label(title)], place, { keepNext: true }), ...lines];
}
