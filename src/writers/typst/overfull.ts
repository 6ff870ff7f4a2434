import type { Corpus, Page } from '../../corpus/corpus.ts';
import type { Problem } from '../../document/problem.ts';
import { walk } from '../../document/text.ts';
import { print } from '../../strings/print.ts';
import type { Compile } from './document.ts';
import { writeOnePage } from './one-page.ts';

/** Where an author can make room: the questions, or else the Kern. */
function placeOf({ root }: Page) {
  const all = [...walk(root)];
  const found = all.find((node) => node.type === 'vragen') ?? all.find((node) => node.type === 'kern') ?? root;
  return found.position.start;
}

/**
 * The pages whose one-page version does not fit on one page. Only the compiler can tell, so this is no rule: it lays
 * each out once.
 * @param site the address of the site: a longer one takes more room
 */
export async function findOverfull(compile: Compile, corpus: Corpus, site: URL): Promise<Problem[]> {
  const look = async (page: Page): Promise<Problem[]> => {
    const outcome = await compile(writeOnePage(corpus, page, site));
    const full =
      'findings' in outcome ? outcome.findings.some((text) => text.includes(print.tooFull)) : outcome.pages > 1;
    if (!full) return [];
    const { line, column } = placeOf(page);
    return [
      {
        rule: 'een-bladzijde',
        file: page.file,
        line,
        column,
        message: 'Kern, figuur en vragen passen samen niet op één bladzijde.',
        hint: 'Maak de Kern of de vragen korter, of zet er minder vragen in.',
      },
    ];
  };
  return (await Promise.all([...corpus.pages.values()].map(look))).flat();
}
