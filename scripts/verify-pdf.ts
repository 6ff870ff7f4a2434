/**
 * Validates every PDF of the built site with veraPDF against PDF/UA-1 and PDF/A-2a, and prints what fails, rule by rule.
 * veraPDF is a Java program from Maven Central: where Java or Maven is missing, this says so and proves nothing.
 * Exits 1 when a file fails, and 2 when Maven could not fetch veraPDF, so that nothing was proven either way.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** For a printer alone, in the order of folding: these have no tags, and their page says so. */
const UNTAGGED = /-boekje(-\d-van-\d)?\.pdf$/;
const cache = resolve('.cache/verify-pdf');

const report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        validationResult: z
          .array(
            z.object({
              compliant: z.boolean(),
              details: z.object({
                ruleSummaries: z.array(
                  z.object({
                    ruleStatus: z.string(),
                    clause: z.string(),
                    testNumber: z.number(),
                    description: z.string(),
                    failedChecks: z.number(),
                  }),
                ),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

function has(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
}

/** The jars of veraPDF, fetched by Maven the first time. */
function classPath(): string {
  const list = join(cache, 'classpath.txt');
  if (!existsSync(list)) {
    mkdirSync(cache, { recursive: true });
    const made = spawnSync('mvn', ['-q', '-B', 'dependency:build-classpath', `-Dmdep.outputFile=${list}`], {
      cwd: 'scripts/verify-pdf',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (made.status !== 0) {
      process.stderr.write('Maven kon veraPDF niet ophalen (zie hierboven): de PDF’s zijn niet getoetst.\n');
      process.exit(2);
    }
  }
  return readFileSync(list, 'utf8').trim();
}

/** The standards each file must meet, as veraPDF names them and as one says them. */
const FLAVOURS = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' } as const;

function validate(files: readonly string[], flavour: string) {
  const java = ['-Djava.awt.headless=true', '-cp', classPath(), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1'];
  const run = spawnSync('java', [...java, ...options, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return report.parse(JSON.parse(run.stdout)).report.jobs;
}

/** Says which files break which rules of a standard. @returns how many break none */
function tellWhatFails(files: readonly string[], flavour: string, name: string): number {
  const jobs = validate(files, flavour);
  const failures = jobs.flatMap(({ itemDetails, validationResult }) => {
    const [result] = validationResult ?? [];
    if (result?.compliant) return [];
    const broken = result?.details.ruleSummaries.filter(({ ruleStatus }) => ruleStatus === 'FAILED') ?? [];
    const rules = broken.map(
      (rule) => `${rule.clause}-${rule.testNumber} (${rule.failedChecks} ×): ${rule.description}`,
    );
    return [{ file: itemDetails.name, rules: rules.length > 0 ? rules : ['veraPDF could not read it'] }];
  });
  for (const rule of [...new Set(failures.flatMap(({ rules }) => rules))].sort()) {
    const own = failures.filter(({ rules }) => rules.includes(rule)).map(({ file }) => file);
    process.stdout.write(`${rule}\n${own.map((file) => `    ${file}`).join('\n')}\n`);
  }
  const good = jobs.length - failures.length;
  process.stdout.write(`veraPDF, ${name}: ${good} van de ${files.length} PDF’s kloppen.\n`);
  return good;
}

if (!has('java') || !has('mvn')) {
  process.stdout.write('Java of Maven staat niet op deze machine: de PDF’s zijn niet met veraPDF getoetst.\n');
} else {
  const files = readdirSync('dist', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf') && !UNTAGGED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const good = Object.entries(FLAVOURS).map(([flavour, name]) => tellWhatFails(files, flavour, name));
  process.exitCode = good.every((count) => count === files.length) && files.length > 0 ? 0 : 1;
}
