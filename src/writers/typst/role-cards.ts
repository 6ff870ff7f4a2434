import { type Corpus, type Page, pageById } from '../../corpus/corpus.ts';
import { scenesOf } from '../../corpus/practice.ts';
import { readableText } from '../../corpus/words.ts';
import type { Oefengesprek } from '../../document/tree.ts';
import type { RoleCards } from '../../schemas/paper.ts';
import { practice } from '../../strings/practice.ts';
import { print } from '../../strings/print.ts';
import { roleCardSizes } from '../../theme/paper-sizes.ts';
import { type CardPaper, layOutCards, ON_A_SHEET, writeBack } from './cards.ts';
import { gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call } from './escape.ts';

/** What role cards are made of. */
interface Edition {
  readonly cards: RoleCards;
  readonly version: string;
  readonly date: string;
}

/** A part of a card: what it is, and a sentence or points. */
interface CardPart {
  readonly label: string;
  readonly items: readonly string[];
  readonly letters?: boolean;
}

const { roles } = print;

const writeCard = (conversation: string, title: string, parts: readonly CardPart[]) =>
  call('role-card', {
    kind: conversation,
    title,
    parts: parts.map(({ label, items, letters = false }) => ({ label, items: [...items], letters })),
  });

/** How a conversation begins, to read aloud, with what can be chosen then. */
function writeBegin(corpus: Corpus, conversation: Oefengesprek): string {
  const [first] = scenesOf(conversation);
  const words = first?.blocks.map((block) => readableText(corpus, block).trim()) ?? [];
  const choices = first?.ways.map(({ choice }) => readableText(corpus, choice).trim()) ?? [];
  return writeCard(conversation.attributes.titel, roles.begin, [
    { label: roles.happens, items: [words.join(' ')] },
    { label: practice.choose, items: choices, letters: true },
  ]);
}

function conversationOn(page: Page): Oefengesprek | undefined {
  return page.root.children.find((block) => block.type === 'oefengesprek');
}

/**
 * Role cards of A6, four to a sheet of A4 with marks to cut: for each conversation how it begins, its two roles and what
 * who looks on watches; on their backs a line to keep, where to turn, and where the conversation stands.
 * @param site the address of the site
 */
export function writeRoleCards(
  corpus: Corpus,
  { cards, version, date }: Edition,
  site: URL | undefined,
  paper: CardPaper = 'sheets',
): TypstDocument {
  const { files } = gather(corpus, { sizes: roleCardSizes });
  const edition = `${cards.titel}. ${print.edition} ${version}`;
  const sides = cards.gesprekken.flatMap(({ pagina, rollen, kijk }) => {
    const page = pageById(corpus, pagina);
    const conversation = conversationOn(page);
    if (conversation === undefined) return [];
    const { titel } = conversation.attributes;
    const fronts = [
      writeBegin(corpus, conversation),
      ...rollen.map(({ wie, ben, weet, wil }) =>
        writeCard(titel, wie, [
          { label: roles.you, items: [ben] },
          { label: roles.know, items: weet },
          { label: roles.want, items: [wil] },
        ]),
      ),
      writeCard(titel, roles.watcher, [
        { label: roles.watch, items: kijk },
        { label: roles.after, items: roles.afterSteps },
      ]),
    ];
    const back = writeBack(corpus, site, page, files, { labels: [roles.keep], edition });
    return fronts.slice(0, ON_A_SHEET).map((front) => ({ front, back }));
  });
  const laid = layOutCards(
    sides.map(({ front }) => front),
    sides.map(({ back }) => back),
    paper,
  );
  return {
    title: `${cards.titel}. ${print.toCut}`,
    about: cards.tekst,
    date,
    source: laid.join('\n\n'),
    files,
  };
}
