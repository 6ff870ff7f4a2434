import { execFile, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** What openxml-audit tells of a file. */
interface Audited {
  readonly errors: readonly { readonly description: string; readonly part_uri: string; readonly path: string }[];
}

const run = promisify(execFile);
const ARGUMENTS = ['-m', 'openxml_audit', '-f', 'microsoft365', '-m', '0', '-o', 'json'];

/**
 * What in a file the schemas of Office do not allow, and to what in it that is not there it refers.
 * Each file gets a process of its own: openxml-audit 0.8.0 keeps the numbers of footnotes by the address of a package in
 * memory, and holds those of one file to the next that comes at that address ("was not found in Part:FootnotesPart").
 */
async function audit(path: string): Promise<readonly string[]> {
  // It ends with 1 where it found something; what it found stands in its output all the same.
  const { stdout } = await run('python3', [...ARGUMENTS, path], { maxBuffer: 100_000_000 }).catch(
    (failed: { readonly stdout?: string }) => ({ stdout: failed.stdout ?? '' }),
  );
  if (!stdout.trimStart().startsWith('[')) return ['openxml-audit kan dit bestand niet lezen'];
  const read: readonly Audited[] = JSON.parse(stdout);
  if (read.length === 0) return ['openxml-audit heeft dit bestand niet gelezen'];
  return read.flatMap(({ errors }) =>
    errors.map(({ description, part_uri, path: at }) => `${part_uri} ${at}: ${description}`),
  );
}

/** Holds files to the schemas of Office, as many at once as there are cores. @returns what is wrong, for each of them */
export async function auditAll(paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  const rest = paths.entries();
  const work = async () => {
    for (const [i, path] of rest) found[i] = await audit(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

/** Programs in Python, by the name one imports, with the name under which they are installed. */
const PACKAGES = { openxml_audit: 'openxml-audit', pptx: 'python-pptx', docx: 'python-docx' } as const;

/** How to get the programs in Python that are not on this machine; undefined where all are. */
export function missingInPython(names: readonly (keyof typeof PACKAGES)[]): string | undefined {
  const lacks = names.filter(
    (name) => spawnSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' }).status !== 0,
  );
  return lacks.length === 0 ? undefined : `Zet erop: pip install ${lacks.map((name) => PACKAGES[name]).join(' ')}`;
}
