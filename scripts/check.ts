/** Checks all texts and ledgers, prints the report, and exits 1 when anything is wrong. */
import { guide } from '../src/guide.ts';
import { compileAside } from '../src/platform/typst-pool.ts';
import { checkAll } from '../src/rules/registry.ts';
import { writeReport } from '../src/rules/report.ts';
import { findOverfull } from '../src/writers/typst/overfull.ts';

/** An address about as long as a real one: it stands at the foot of the page. */
const SITE = new URL(process.env['SITE_URL'] ?? 'https://blijven-werken.example');

const { corpus } = guide();
const inTexts = checkAll(corpus);
// Only texts that are sound can be laid out.
const problems = inTexts.length > 0 ? inTexts : await findOverfull(compileAside, corpus, SITE);
process.stdout.write(`${writeReport(problems)}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
