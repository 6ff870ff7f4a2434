/**
 * Measures what users wait for, beside a Starlight site of the same texts in the same run: builds anew and after one
 * sentence, their memory, how soon a slow phone shows a page, each kind of output, and the weight of pages. Times differ from machine to machine and from
 * run to run: compare within one run only. Starlight comes from the registry, into a folder of its own.
 *
 * `--keren 3` takes the median of three; `--paginas 1000` does it with so many pages; `--wijzigingen 20` shows instead
 * that after so many edits what is built on what was kept equals what is built anew, and exits 1 where it does not.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publicationFolder } from '../src/folder.ts';
import { guide } from '../src/guide.ts';
import { copyProject } from '../tests/site/copy-project.ts';
import { buildsTable, compareBuilds } from './bench/builds.ts';
import { firstSightTable } from './bench/first-sight.ts';
import { kindsTable } from './bench/kinds.ts';
import { multiplyPages } from './bench/multiply.ts';
import { comparePrinting, timeAllPdfs } from './bench/print.ts';
import { compareWarmWithCold } from './bench/warm-equals-cold.ts';
import { sizeOf, weightsTable } from './bench/weights.ts';

const { values } = parseArgs({
  options: {
    keren: { type: 'string', default: '1' },
    paginas: { type: 'string' },
    wijzigingen: { type: 'string' },
  },
});
const tell = (text: string) => process.stdout.write(`${text}\n`);
const folder = copyProject('meting-', publicationFolder());
try {
  if (values.wijzigingen !== undefined) {
    const wrong = await compareWarmWithCold(folder, Number(values.wijzigingen), tell);
    process.exitCode = wrong === 0 ? 0 : 1;
  } else {
    if (values.paginas !== undefined) tell(`${multiplyPages(folder, Number(values.paginas))} pagina’s\n`);
    const builds = await compareBuilds(folder, Number(values.keren));
    tell(`${buildsTable(builds)}\n\n${kindsTable(builds.cold.printed)}\n`);
    tell(`Eerste aanblik\n\n${firstSightTable(builds.seen)}\n`);
    const out = join(folder, 'dist');
    const { pages, decks } = guide().corpus;
    tell(`Gewicht over de lijn\n\n${weightsTable(out, [...pages.keys()], [...decks.keys()][0])}\n`);
    tell(`Alles samen: ${(sizeOf(out) / 1e6).toFixed(1)} MB.`);
    if (values.paginas === undefined) {
      const { files, ms } = await timeAllPdfs();
      tell(`Alle ${files} PDF’s: ${(ms / 1000).toFixed(1)} s op ${availableParallelism()} kernen.`);
      const printed = await comparePrinting(out);
      tell(
        `PDF van ${printed.pages} pagina’s, per stuk: Typst ${printed.typst.toFixed(0)} ms, Chromium ${printed.chromium.toFixed(0)} ms; ${(printed.chromium / printed.typst).toFixed(1)} keer zo lang.`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
