import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { reportsIn, sendersIn } from '../src/corpus/letters.ts';
import { measureOf } from '../src/corpus/measure.ts';
import { guide } from '../src/guide.ts';
import { outcomeOf } from '../src/measuring/outcome.ts';
import { blocksOf } from '../src/measuring/report.ts';
import { answerCell, EMPTY, fill, groupCell } from '../src/measuring/sheet.ts';
import { letterHref } from '../src/outputs.ts';
import { fillWord } from '../src/traject/fill-word.ts';
import { insertBlocks } from '../src/writers/office/word-blocks.ts';

/** What somebody may type or paste in one line of sixty letters, with all that a file could stumble over. */
const TYPED = 'Anne-Fleur “Fé” O\u2019Neill & <Zn> "x"\v\tשלום 👩🏽\u200d⚕️ \u0007$1 {{n}} ]]>';

/** The names of the places in a Word file that can be filled. */
const tagsOf = (file: Uint8Array): readonly string[] =>
  [...strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:tag w:val="([^"]*)"/g)].flatMap(
    ([, tag]) => tag ?? [],
  );

/**
 * Word files as a browser makes them of those that were built: letters, sheets and notes with each place filled.
 * @param to the folder they come in
 * @returns their paths, of those that have a place to fill
 */
export function fillPlaces(paths: readonly string[], to: string): readonly string[] {
  mkdirSync(to, { recursive: true });
  return paths.flatMap((path) => {
    const built = new Uint8Array(readFileSync(path));
    const tags = tagsOf(built);
    if (tags.length === 0) return [];
    const made = join(to, `ingevuld+${basename(path)}`);
    writeFileSync(made, fillWord(built, new Map(tags.map((tag) => [tag, TYPED]))));
    return [made];
  });
}

/**
 * The reports as a browser makes them of a group of twelve.
 * @param dist what was built
 * @param to the folder they come in
 */
export function makeReports(dist: string, to: string): readonly string[] {
  const { corpus } = guide();
  const measure = measureOf(corpus);
  const [role] = sendersIn(corpus);
  if (measure === undefined || role === undefined) return [];
  const cells = measure.moments.flatMap(({ id }, moment) => [
    [groupCell(id), '12'] as const,
    ...measure.statements.flatMap(({ naam }, i) =>
      measure.scale.map(
        (_, at) => [answerCell(id, naam, at + 1), String((i + moment + at) % 2 === 0 ? 2 : 4)] as const,
      ),
    ),
  ]);
  const blocks = blocksOf(outcomeOf(fill(EMPTY, cells), measure), measure);
  return reportsIn(corpus).map((page) => {
    const built = readFileSync(join(dist, letterHref(role, page.id)));
    const path = join(to, `verslag+${basename(page.id)}.docx`);
    writeFileSync(path, insertBlocks(new Uint8Array(built), blocks, corpus.look.palettes.print));
    return path;
  });
}
