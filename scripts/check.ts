/** Checks all texts and ledgers, prints the report, and exits 1 when anything is wrong. */
import { loadCorpus } from '../src/corpus/load.ts';
import { checkAll } from '../src/rules/registry.ts';
import { writeReport } from '../src/rules/report.ts';

const problems = checkAll(loadCorpus());
process.stdout.write(`${writeReport(problems)}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
