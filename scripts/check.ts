/** Checks all texts and ledgers, prints the report, and exits 1 when anything is wrong. */

import { parseArgs } from 'node:util';
import { guide } from '../src/guide.ts';
import { readPlace } from '../src/place.ts';
import { compileAside } from '../src/platform/typst-pool.ts';
import { checkAll } from '../src/rules/registry.ts';
import { writeReport } from '../src/rules/report.ts';
import { findOverfull } from '../src/writers/typst/overfull.ts';

// A folder without --map would leave another publication checked than the one that is meant.
parseArgs({ options: {} });
const { corpus } = guide();
const { site } = readPlace(process.env['SITE_URL']);
const inTexts = checkAll(corpus);
// Only texts that are sound can be laid out.
const problems = inTexts.length > 0 ? inTexts : await findOverfull(compileAside, corpus, site);
process.stdout.write(`${[...corpus.look.told, writeReport(problems)].join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
